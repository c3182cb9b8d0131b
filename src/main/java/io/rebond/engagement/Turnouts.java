package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.chat.TookPart;
import io.rebond.directory.Communities;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How many took part in what must not say who, as rows: a number, once it is over. */
@Singleton
class Turnouts {

    /** @param people of one occasion, each with one act */
    record Turnout(Act act, int people) {}

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

    List<Turnout> since(long community, Instant since) {
        return database.withHandle(
                handle -> handle.createQuery("select act, people from turnout where community_id = ? and at >= ?")
                        .bind(0, community)
                        .bind(1, since)
                        .map((row, context) -> new Turnout(Act.valueOf(row.getString(1)), row.getInt(2)))
                        .list());
    }
}
