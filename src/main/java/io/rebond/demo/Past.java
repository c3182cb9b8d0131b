package io.rebond.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How far the past has been told. One row, held for as long as it is told: a process that dies lets go of it, and the next
 * one goes on from there.
 */
@Singleton
class Past {

    /** @param scenes how many have been played */
    record Bookmark(Instant begunAt, int scenes) {}

    private final Jdbi database;
    private final Clock clock;

    Past(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a past where nobody ever was; whether there is one that has not been told to its end. */
    boolean isUntold(boolean mayBegin) {
        return database.inTransaction(handle -> {
            // In this order: whoever began one did so before anybody was there.
            if (mayBegin && isNobodyThere(handle)) {
                handle.execute(
                        "insert into demo_history (id, begun_at) values (1, ?) on conflict do nothing",
                        clock.instant());
            }
            return handle.createQuery("select count(*) from demo_history where ended_at is null")
                            .mapTo(Long.class)
                            .one()
                    > 0;
        });
    }

    interface Telling {
        void from(Bookmark bookmark) throws Exception;
    }

    /** Tells it, unless somebody else is about to or has; whether it has been told. */
    boolean tell(Telling telling) throws Exception {
        // Opened by hand: within a callback, whoever asks Jdbi on this thread would be given this connection.
        try (var handle = database.open()) {
            handle.begin();
            try {
                tell(telling, handle);
                handle.commit();
            } catch (Exception e) {
                handle.rollback();
                throw e;
            }
        }
        return !isUntold(false);
    }

    private void tell(Telling telling, Handle handle) throws Exception {
        var held = handle.createQuery("select begun_at from demo_history where ended_at is null for update skip locked")
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .findOne();
        if (held.isPresent()) {
            telling.from(new Bookmark(held.get(), scenes()));
            end(handle);
        }
    }

    /** Written apart from the row that is held, so that it stays when this process dies. */
    void played(int scenes) {
        database.useHandle(handle -> {
            if (handle.execute("update demo_progress set scenes = ?", scenes) == 0) {
                handle.execute("insert into demo_progress (id, scenes) values (1, ?)", scenes);
            }
        });
    }

    /** It ends as it is, if it has begun. */
    void giveUp() {
        database.useHandle(this::end);
    }

    private void end(Handle handle) {
        handle.execute("update demo_history set ended_at = ? where ended_at is null", clock.instant());
    }

    private int scenes() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(max(scenes), 0) from demo_progress")
                .mapTo(Integer.class)
                .one());
    }

    private static boolean isNobodyThere(Handle handle) {
        return handle.createQuery("select (select count(*) from community) + (select count(*) from pseudonym)")
                        .mapTo(Long.class)
                        .one()
                == 0;
    }
}
