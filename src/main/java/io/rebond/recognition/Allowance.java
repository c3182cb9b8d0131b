package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/**
 * How often somebody may still thank on a day of theirs, by the playbook: each time is a row that only one act can add, on
 * whichever replica.
 */
@Singleton
class Allowance {

    private static final int TOLD = 0;

    /** By then everybody's day is over, and whatever comes late has come. */
    private static final int DAYS_KEPT = 7;

    private final Jdbi database;
    private final Playbooks playbooks;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Allowance(Jdbi database, Playbooks playbooks, People people, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.playbooks = playbooks;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    int of(Community community) {
        return playbooks.of(community).thanks().daily();
    }

    boolean claim(MemberRef giver, Gift gift, Community community, Instant at) {
        var day = dayOf(giver, community, at);
        int most = of(community);
        for (int number = 1; number <= most; number++) {
            if (add(gift.giver(), day, number, gift.id())) {
                return true;
            }
        }
        return false;
    }

    void giveBack(Gift gift) {
        database.useHandle(handle -> handle.execute("delete from kudos_slot where kudos_id = ?", gift.id()));
    }

    int left(MemberRef giver, Community community, Instant at) {
        int most = of(community);
        return database.withHandle(handle -> handle.createQuery("select count(*) from kudos_slot "
                        + "where giver_id = ? and on_day = ? and number between 1 and ?")
                .bind(0, pseudonyms.of(giver))
                .bind(1, dayOf(giver, community, at))
                .bind(2, most)
                .mapTo(Integer.class)
                .map(used -> most - used)
                .one());
    }

    /** True once a day. */
    boolean isNewsThatItIsSpent(MemberRef giver, Community community, Instant at) {
        return add(pseudonyms.of(giver), dayOf(giver, community, at), TOLD, null);
    }

    /** Of what was given, the day goes with it; that somebody was told goes by itself. */
    int expire(int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from kudos_slot where (giver_id, on_day, number) in "
                        + "(select giver_id, on_day, number from kudos_slot where kudos_id is null and on_day < ? limit ?)",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT),
                most));
    }

    private LocalDate dayOf(MemberRef giver, Community community, Instant at) {
        return at.atZone(people.zoneOf(giver).orElse(community.zone())).toLocalDate();
    }

    private boolean add(long giver, LocalDate day, int number, Long kudos) {
        return database.withHandle(handle -> handle.execute(
                        "insert into kudos_slot (giver_id, on_day, number, kudos_id) values (?, ?, ?, ?) "
                                + "on conflict do nothing",
                        giver,
                        day,
                        number,
                        kudos)
                == 1);
    }
}
