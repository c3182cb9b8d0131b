package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.chat.TookPart;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How many took part in what must not say who, as rows: a number, once it is over. */
@Singleton
public class Turnouts {

    private final Jdbi database;
    private final Communities communities;

    Turnouts(Jdbi database, Communities communities) {
        this.database = database;
        this.communities = communities;
    }

    void on(@Observes TookPart told) {
        long community = communities.of(told.where()).id();
        database.useHandle(handle -> handle.execute(
                "insert into turnout (community_id, act, feature, subject, people, at) values (?, ?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                community,
                told.act().name(),
                told.purpose().feature(),
                told.purpose().subject(),
                told.people(),
                told.at()));
    }

    /** How many took part in the occasion of which most did: those of two may be the same people. */
    public Optional<Integer> largest(Community community, Act act, LocalDate from, LocalDate before) {
        return database.withHandle(handle -> handle.createQuery("select max(people) from turnout "
                        + "where community_id = ? and act = ? and at >= ? and at < ?")
                .bind(0, community.id())
                .bind(1, act.name())
                .bind(2, from.atStartOfDay(community.zone()).toInstant())
                .bind(3, before.atStartOfDay(community.zone()).toInstant())
                .mapTo(Integer.class)
                .findOne());
    }
}
