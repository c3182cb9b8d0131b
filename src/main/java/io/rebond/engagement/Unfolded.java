package io.rebond.engagement;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The minutes of which something changed since they were folded: none of them lies in two days of any zone. */
@Singleton
class Unfolded {

    /** When something changed in a community. */
    record Mark(long community, Instant at) {
        Mark {
            at = at.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    private final Jdbi database;

    Unfolded(Jdbi database) {
        this.database = database;
    }

    /** In the transaction of the change. */
    void note(Collection<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into unfolded (community_id, at) values (?, ?)");
            marks.stream().distinct().forEach(mark -> insert.add(mark.community(), mark.at()));
            insert.execute();
        });
    }

    void noteAll(long community) {
        database.useHandle(handle -> handle.execute(
                "insert into unfolded (community_id, at) "
                        + "select distinct community_id, date_trunc('minute', at) from interaction where community_id = ?",
                community));
    }

    List<LocalDate> days(Community community) {
        return database.withHandle(handle -> handle
                .createQuery("select distinct at from unfolded where community_id = ?")
                .bind(0, community.id())
                .map((row, context) -> row.getObject(1, OffsetDateTime.class)
                        .atZoneSameInstant(community.zone())
                        .toLocalDate())
                .stream()
                .distinct()
                .sorted()
                .toList());
    }

    /** What is marked after this is seen to another time. */
    void take(long community, Instant from, Instant to) {
        database.useHandle(handle -> handle.execute(
                "delete from unfolded where community_id = ? and at >= ? and at < ?", community, from, to));
    }
}
