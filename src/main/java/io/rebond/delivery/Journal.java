package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.EventCodec;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The rows of events that were acknowledged and wait to be handled. */
@Singleton
class Journal {

    /** An event as it will stand in the journal; too long or unprintable ones are refused before others wait with them. */
    record Line(String key, String event) {

        private static final int LONGEST_KEY = 340;
        private static final int LONGEST = 4000;

        static Line of(ChatEvent.Later event) {
            var line = new Line(EventKey.of(event).value(), EventCodec.write(event));
            boolean fits = line.key.length() <= LONGEST_KEY && line.event.length() <= LONGEST;
            if (!fits || line.key.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("an event's key and body must fit the journal");
            }
            return line;
        }
    }

    /** An event as it waits. */
    record Entry(long id, String key, String event) {
        ChatEvent.Later open() {
            return EventCodec.read(event);
        }

        Line line() {
            return new Line(key, event);
        }
    }

    private static final Logger LOG = Logger.getLogger(Journal.class);

    /** A disk that takes nothing is not asked again at once: the handler, on whose thread this happens, rests. */
    private static final Duration RESPITE = Duration.ofSeconds(1);

    private final Jdbi database;
    private final JournalStore store;
    private final Durability effects;
    private final AfterCommit afterCommit;

    Journal(Jdbi database, JournalStore store, Durability effects, AfterCommit afterCommit) {
        this.database = database;
        this.store = store;
        this.effects = effects;
        this.afterCommit = afterCommit;
    }

    /** Writes, commits and forces to disk, in a transaction of its own. */
    void append(List<Line> lines) {
        store.rows().useTransaction(handle -> insert(handle, lines));
        store.force();
    }

    /** What waited in the database itself, before the journal had a file of its own; after a crash in between, once more. */
    void takeOver() {
        if (store.isApart()) {
            var before = database.withHandle(
                    handle -> handle.createQuery("select event_key, event from journal_before order by id")
                            .map((row, context) -> new Line(row.getString(1), row.getString(2)))
                            .list());
            if (!before.isEmpty()) {
                append(before);
                database.useHandle(handle -> handle.execute("delete from journal_before"));
            }
        }
    }

    /**
     * Puts back what was taken out, with the running transaction. On H2 at once, and what waits already is not put back a
     * second time, because the transaction may be tried again.
     */
    void putBack(List<Line> lines) {
        if (store.isApart()) {
            var waiting = store.rows().withHandle(handle -> handle.createQuery(
                            "select event_key from journal where event_key in (<keys>)")
                    .bindList("keys", padded(lines.stream().map(Line::key).toList()))
                    .mapTo(String.class)
                    .set());
            append(lines.stream().filter(line -> !waiting.contains(line.key())).toList());
        } else {
            store.rows().useHandle(handle -> insert(handle, lines));
        }
    }

    private static void insert(Handle handle, List<Line> lines) {
        var insert = handle.prepareBatch("insert into journal (event_key, event) values (?, ?)");
        lines.forEach(line -> insert.add(line.key(), line.event()));
        insert.execute();
    }

    /** The oldest entries after one that no other worker holds; they stay locked until the caller's transaction ends. */
    List<Entry> claim(long after, int most) {
        return store.rows().withHandle(handle -> entries(handle.createQuery(
                                "select id, event_key, event from journal where id > :after order by id limit :most"
                                        + lock())
                        .bind("after", after)
                        .bind("most", most))
                .list());
    }

    /** Those of the entries that still wait, locked until the caller's transaction ends. */
    List<Entry> claim(List<Entry> entries) {
        return store.rows().withHandle(handle -> entries(handle.createQuery(
                                "select id, event_key, event from journal where id in (<ids>) order by id" + lock())
                        .bindList("ids", padded(ids(entries))))
                .list());
    }

    /**
     * Takes out what waits of a member, but for what a handler holds just now; on H2 at once and for good: should the rest of
     * the erasure fail, what they wanted gone stays gone.
     */
    void withdraw(MemberRef member) {
        drop(of(member));
        store.force();
    }

    private List<Entry> of(MemberRef member) {
        var workspace = member.workspace();
        return store.rows().withHandle(handle -> {
            var query = handle.createQuery(
                            "select id, event_key, event from journal where event_key like :prefix order by id"
                                    + lock())
                    .bind("prefix", workspace.platform() + "|" + workspace.id() + "|%");
            try (var waiting = entries(query).stream()) {
                return waiting.filter(entry -> entry.open().actor().equals(member))
                        .toList();
            }
        });
    }

    /** On H2 there is one process, and in it one handler. */
    private String lock() {
        return store.isApart() ? "" : " for update skip locked";
    }

    private static ResultIterable<Entry> entries(Query query) {
        return query.map((row, context) -> new Entry(row.getLong(1), row.getString(2), row.getString(3)));
    }

    /** Events that had their effect: their entries go with the running transaction, on H2 once it is durable. */
    void forget(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (store.isApart()) {
            afterCommit.run(() -> forgetOnceDurable(entries));
        } else {
            drop(entries);
        }
    }

    private void forgetOnceDurable(List<Entry> entries) {
        try {
            effects.force();
            drop(entries);
        } catch (SQLException | JdbiException e) {
            LOG.warnf(
                    "%d events that were handled will come again, without effect: %s", entries.size(), e.getMessage());
            LockSupport.parkNanos(RESPITE.toNanos());
        }
    }

    private void drop(List<Entry> entries) {
        if (!entries.isEmpty()) {
            store.rows().useHandle(handle -> handle.createUpdate("delete from journal where id in (<ids>)")
                    .bindList("ids", padded(ids(entries)))
                    .execute());
        }
    }

    /** How many wait, counted up to {@code most}. */
    long waiting(int most) {
        return store.rows().withHandle(handle -> handle.createQuery(
                        "select count(*) from (select 1 from journal limit :most) as oldest")
                .bind("most", most)
                .mapTo(Long.class)
                .one());
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /** As long as the next power of two, its last value repeated, so that few statements serve all batch sizes. */
    static <T> List<T> padded(List<T> values) {
        int size = values.size() <= 1 ? 1 : Integer.highestOneBit(values.size() - 1) * 2;
        var padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return padded;
    }
}
