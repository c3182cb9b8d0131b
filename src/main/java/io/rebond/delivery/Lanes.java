package io.rebond.delivery;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.EmptyHandling;

/**
 * Who may write to which conversation, and when. Leases run on the database's clock, which all replicas share. The
 * lane is claimed, not the letter, so that two senders can never swap two messages of one conversation.
 */
@Singleton
class Lanes {

    private record Free(Lane lane, long fence, Instant now) {
        static Free read(ResultSet row) throws SQLException {
            var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
            var lane = new Lane(row.getLong("id"), workspace, row.getString("conversation"));
            return new Free(lane, row.getLong("fence"), row.getTimestamp("now").toInstant());
        }
    }

    /** Since when the lane was free, and when its turn ends. */
    private record Turn(Instant free, Instant now) {
        static Turn read(ResultSet row) throws SQLException {
            return new Turn(row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant());
        }
    }

    private final Jdbi database;
    private final Letters letters;
    private final DeliveryConfig config;

    Lanes(Jdbi database, Letters letters, DeliveryConfig config) {
        this.database = database;
        this.letters = letters;
        this.config = config;
    }

    /**
     * The lane of a target, made known and marked as having something to send: where nothing was ever said, nothing has to
     * be waited for. The mark is written even where it stands
     * already: its row lock keeps {@link #close} from clearing it before the caller's letter is visible.
     */
    long open(Target target) {
        return database.withHandle(handle -> {
            handle.execute(
                    "insert into lane (platform, workspace, conversation, waiting, free_at, leased_until, fence) "
                            + "values (?, ?, ?, true, timestamp with time zone '2000-01-01 00:00:00+00', current_timestamp, 0) "
                            + "on conflict do nothing",
                    target.workspace().platform(),
                    target.workspace().id(),
                    target.lane());
            var id = handle.createQuery("select id from lane where platform = ? and workspace = ? and conversation = ?")
                    .bind(0, target.workspace().platform())
                    .bind(1, target.workspace().id())
                    .bind(2, target.lane())
                    .mapTo(Long.class)
                    .one();
            mark(id);
            return id;
        });
    }

    void mark(long lane) {
        database.useHandle(handle -> handle.execute("update lane set waiting = true where id = ?", lane));
    }

    /**
     * The right to send the oldest letter of a lane whose turn it is; empty when there is none.
     *
     * @param closed workspaces to pass over
     */
    @Transactional(REQUIRES_NEW)
    Optional<Lease> claim(List<WorkspaceRef> closed) {
        return database.withHandle(handle -> handle.createQuery("select lane.*, current_timestamp as now from lane "
                        + "where waiting and free_at <= current_timestamp and leased_until <= current_timestamp "
                        + (closed.isEmpty() ? "" : "and platform || '|' || workspace not in (<closed>) ")
                        + "order by free_at limit 1 for update skip locked")
                .bindList(
                        EmptyHandling.BLANK,
                        "closed",
                        closed.stream()
                                .map(workspace -> workspace.platform() + "|" + workspace.id())
                                .toList())
                .map((row, context) -> Free.read(row))
                .findOne()
                .flatMap(free -> lease(handle, free)));
    }

    private Optional<Lease> lease(Handle handle, Free free) {
        var letter = letters.oldest(free.lane());
        if (letter.isEmpty()) {
            handle.execute(
                    "update lane set waiting = false where id = ?", free.lane().id());
            return Optional.empty();
        }
        handle.execute(
                "update lane set fence = fence + 1, leased_until = ? where id = ?",
                free.now().plus(config.lease()),
                free.lane().id());
        letters.countAttempt(letter.get());
        return Optional.of(new Lease(free.lane(), free.fence() + 1, letter.get()));
    }

    /** Ends every lease at once: for whoever knows that those who held one are dead, and that nobody else sends. */
    @Transactional(REQUIRES_NEW)
    void release() {
        database.useHandle(handle -> handle.execute(
                "update lane set leased_until = current_timestamp where leased_until > current_timestamp"));
    }

    /**
     * Ends a lease within the caller's transaction, after {@code record} wrote what came of it.
     *
     * @param rest when the lane is free again
     * @throws LateWrite when the lease is over, so that the caller's transaction writes nothing
     */
    void close(Lease lease, Rest rest, Runnable record) {
        long id = lease.lane().id();
        database.useHandle(handle -> {
            if (handle.execute("update lane set waiting = waiting where id = ? and fence = ?", id, lease.fence())
                    == 0) {
                throw new LateWrite(lease);
            }
            record.run();
            var turn = handle.createQuery("select free_at, current_timestamp from lane where id = ?")
                    .bind(0, id)
                    .map((row, context) -> Turn.read(row))
                    .one();
            handle.execute(
                    "update lane set leased_until = ?, free_at = ?, waiting = exists "
                            + "(select 1 from letter where letter.lane_id = lane.id) where id = ?",
                    turn.now(),
                    rest.until(turn.free(), turn.now()),
                    id);
        });
    }
}
