package io.rebond.delivery;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How much each workspace may still be sent in the current minute, shared between replicas by the database. */
@Singleton
class Budgets {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** What was granted: some messages until the window ends, or none until then. */
    record Slice(int messages, Instant until, Instant now) {}

    private record Row(Instant ends, int remaining, Instant now) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getTimestamp(1).toInstant(),
                    row.getInt(2),
                    row.getTimestamp(3).toInstant());
        }

        /** Once a window is over, the next begins when somebody asks. */
        Row renewed(int perMinute) {
            return ends.isAfter(now) ? this : new Row(now.plus(WINDOW), perMinute, now);
        }
    }

    private final Jdbi database;

    Budgets(Jdbi database) {
        this.database = database;
    }

    /** Takes up to {@code wanted} messages of a budget of {@code perMinute}. */
    @Transactional(REQUIRES_NEW)
    Slice take(WorkspaceRef workspace, int perMinute, int wanted) {
        return database.withHandle(handle -> {
            var row = hold(handle, workspace).renewed(perMinute);
            int granted = Math.min(wanted, row.remaining());
            handle.execute(
                    "update budget set window_ends_at = ?, remaining = ? where platform = ? and workspace = ?",
                    row.ends(),
                    row.remaining() - granted,
                    workspace.platform(),
                    workspace.id());
            return new Slice(granted, row.ends(), row.now());
        });
    }

    private static Row hold(Handle handle, WorkspaceRef workspace) {
        handle.execute(
                "insert into budget (platform, workspace, window_ends_at, remaining) "
                        + "values (?, ?, current_timestamp, 0) on conflict do nothing",
                workspace.platform(),
                workspace.id());
        return handle.createQuery("select window_ends_at, remaining, current_timestamp from budget "
                        + "where platform = ? and workspace = ? for update")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .map((row, context) -> Row.read(row))
                .one();
    }
}
