package io.rebond.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The keys of events that had their effect, so that a second arrival has none. */
@Singleton
class SeenEvents {

    private final Jdbi database;
    private final Clock clock;

    SeenEvents(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Remembers the key; false when it was known. Two that bring it at once: the second waits, then is told. */
    boolean isFirst(EventKey key) {
        return database.withHandle(handle -> handle.execute(
                        "insert into seen_event (event_key, seen_at) values (?, ?) on conflict do nothing",
                        key.value(),
                        clock.instant())
                == 1);
    }

    /** The event had no effect after all; within the transaction that remembered it. */
    void forget(EventKey key) {
        database.useHandle(handle -> handle.execute("delete from seen_event where event_key = ?", key.value()));
    }

    /** Those of the keys that are known. */
    Set<String> known(List<String> keys) {
        return database.withHandle(
                handle -> handle.createQuery("select event_key from seen_event where event_key in (<keys>)")
                        .bindList("keys", InList.of(keys))
                        .mapTo(String.class)
                        .set());
    }

    /** Remembers keys that are not known; fails when another worker brought one of them meanwhile. */
    void remember(Collection<String> keys) {
        var now = clock.instant();
        database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into seen_event (event_key, seen_at) values (?, ?)");
            keys.forEach(key -> insert.add(key, now));
            insert.execute();
        });
    }

    int forgetBefore(Instant limit) {
        return database.withHandle(handle -> handle.execute("delete from seen_event where seen_at < ?", limit));
    }
}
