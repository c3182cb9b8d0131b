package io.rebond.engagement;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import org.jdbi.v3.core.Jdbi;

/** Counts who did anything at which hour of the week, from the acts themselves: nothing further is kept about anybody. */
@Singleton
class ActiveHours {

    private static final int SOME = 10_000;

    /** One person at one hour of the week. */
    private record Presence(long pseudonym, int hour) {}

    private final Jdbi database;

    ActiveHours(Jdbi database) {
        this.database = database;
    }

    /** How many did, each once at each hour, by the clocks of the community's zone as they stood at the time. */
    int[] of(Community community, Instant from, Instant before) {
        var seen = new HashSet<Presence>();
        database.useHandle(handle -> handle.createQuery(
                        "select pseudonym_id, at from interaction where community_id = ? and at >= ? and at < ? and present")
                .setFetchSize(SOME)
                .bind(0, community.id())
                .bind(1, from)
                .bind(2, before)
                .map((row, context) -> new Presence(
                        row.getLong(1),
                        HourShares.at(row.getTimestamp(2).toInstant().atZone(community.zone()))))
                .forEach(seen::add));
        var people = new int[HourShares.WEEK];
        seen.forEach(presence -> people[presence.hour()]++);
        return people;
    }
}
