package io.rebond.engagement;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** Every day from the first to the last of which anything is recorded. */
    void noteAll(Community community) {
        var days = database.withHandle(
                handle -> handle.createQuery("select min(at), max(at) from interaction where community_id = ?")
                        .bind(0, community.id())
                        .map((row, context) -> row.getObject(1) == null
                                ? Stream.<LocalDate>empty()
                                : day(row, 1, community)
                                        .datesUntil(day(row, 2, community).plusDays(1)))
                        .one());
        note(days.map(day -> new Mark(
                        community.id(), day.atStartOfDay(community.zone()).toInstant()))
                .toList());
    }

    private static LocalDate day(ResultSet row, int column, Community community) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(community.zone())
                .toLocalDate();
    }

    List<LocalDate> days(Community community) {
        return database.withHandle(handle -> handle
                .createQuery("select distinct at from unfolded where community_id = ?")
                .bind(0, community.id())
                .map((row, context) -> day(row, 1, community))
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
