package io.rebond.delivery;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** How much each workspace may still be sent in the current minute, shared between replicas by the database. */
@Singleton
class Budgets {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** What was granted: some messages until the window ends, or none until then. */
    record Slice(int messages, Instant until, Instant now) {}

    private record Row(Instant ends, int remaining, Instant now) {}

    private final Jdbi database;

    Budgets(Jdbi database) {
        this.database = database;
    }

    /** Takes up to {@code wanted} messages of a budget of {@code perMinute}. */
    @Transactional(REQUIRES_NEW)
    Slice take(WorkspaceRef workspace, int perMinute, int wanted) {
        return database.withHandle(handle -> {
            handle.execute(
                    "insert into budget (platform, workspace, window_ends_at, remaining) "
                            + "values (?, ?, current_timestamp, 0) on conflict do nothing",
                    workspace.platform(),
                    workspace.id());
            var row = handle.createQuery("select window_ends_at, remaining, current_timestamp from budget "
                            + "where platform = ? and workspace = ? for update")
                    .bind(0, workspace.platform())
                    .bind(1, workspace.id())
                    .map((r, context) -> new Row(
                            r.getTimestamp(1).toInstant(),
                            r.getInt(2),
                            r.getTimestamp(3).toInstant()))
                    .one();
            boolean over = !row.ends().isAfter(row.now());
            var ends = over ? row.now().plus(WINDOW) : row.ends();
            int remaining = over ? perMinute : row.remaining();
            int granted = Math.min(wanted, remaining);
            handle.execute(
                    "update budget set window_ends_at = ?, remaining = ? where platform = ? and workspace = ?",
                    ends,
                    remaining - granted,
                    workspace.platform(),
                    workspace.id());
            return new Slice(granted, ends, row.now());
        });
    }
}
