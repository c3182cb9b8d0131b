package io.rebond.delivery;

import io.rebond.chat.Purpose;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How far what was queued has come, for those who wait for it. */
@Singleton
public class Deliveries {

    private record Sent(long count, long recent, Instant first, Instant last) {
        static final Sent NOTHING = new Sent(0, 0, null, null);

        static Sent read(ResultSet row) throws SQLException {
            return new Sent(row.getLong(2), row.getLong(3), instant(row.getTimestamp(4)), instant(row.getTimestamp(5)));
        }

        private static Instant instant(Timestamp time) {
            return time == null ? null : time.toInstant();
        }
    }

    private final Jdbi database;
    private final Platforms platforms;
    private final Clock clock;

    Deliveries(Jdbi database, Platforms platforms, Clock clock) {
        this.database = database;
        this.platforms = platforms;
        this.clock = clock;
    }

    /** By platform; a message of several parts counts once. */
    public SortedMap<String, Progress> of(Purpose purpose) {
        return database.withHandle(handle -> {
            var waiting = waiting(handle, purpose);
            var sent = sent(handle, purpose);
            var failed = failed(handle, purpose);
            var names = new TreeSet<>(waiting.keySet());
            names.addAll(sent.keySet());
            names.addAll(failed.keySet());
            var progress = new TreeMap<String, Progress>();
            for (var name : names) {
                var standing = sent.getOrDefault(name, Sent.NOTHING);
                progress.put(
                        name,
                        new Progress(
                                waiting.getOrDefault(name, 0L),
                                standing.count(),
                                failed.getOrDefault(name, Map.of()),
                                standing.recent(),
                                standing.first(),
                                standing.last(),
                                perMinute(name)));
            }
            return progress;
        });
    }

    private int perMinute(String platform) {
        return platforms.named(platform).map(each -> each.pace().perMinute()).orElse(0);
    }

    private static Map<String, Long> waiting(Handle handle, Purpose purpose) {
        return handle
                .createQuery("select platform, count(*) from letter join lane on lane.id = lane_id "
                        + "where feature = ? and subject = ? and kind = 'POST' and part = 0 group by platform")
                .bind(0, purpose.feature())
                .bind(1, purpose.subject())
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Sent> sent(Handle handle, Purpose purpose) {
        return handle
                .createQuery("select platform, count(*), sum(case when delivered_at > :since then 1 else 0 end), "
                        + "min(delivered_at), max(delivered_at) from receipt "
                        + "where feature = :feature and subject = :subject and part = 0 group by platform")
                .bind("since", clock.instant().minus(Progress.WINDOW))
                .bind("feature", purpose.feature())
                .bind("subject", purpose.subject())
                .map((row, context) -> Map.entry(row.getString(1), Sent.read(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Map<String, Long>> failed(Handle handle, Purpose purpose) {
        return handle
                .createQuery("select platform, reason, count(*) from failed_delivery "
                        + "where feature = ? and subject = ? and kind = 'POST' and part = 0 group by platform, reason")
                .bind(0, purpose.feature())
                .bind(1, purpose.subject())
                .map((row, context) -> Map.entry(row.getString(1), Map.entry(row.getString(2), row.getLong(3))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.toMap(each -> each.getValue().getKey(), each -> each.getValue()
                                .getValue())));
    }
}
