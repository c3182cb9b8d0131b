package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.EventCodec;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

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
    }

    private final Jdbi database;

    Journal(Jdbi database) {
        this.database = database;
    }

    /** Writes and commits; not yet forced. */
    void append(List<Line> lines) {
        database.useTransaction(handle -> {
            var insert = handle.prepareBatch("insert into journal (event_key, event) values (?, ?)");
            lines.forEach(line -> insert.add(line.key(), line.event()));
            insert.execute();
        });
    }

    /** The oldest entries after one that no other worker holds; they stay locked until the caller's transaction ends. */
    List<Entry> claim(long after, int most) {
        return database.withHandle(handle -> handle.createQuery("select id, event_key, event from journal "
                        + "where id > :after order by id limit :most for update skip locked")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Entry(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    /** Those of the entries that still wait, locked until the caller's transaction ends. */
    List<Entry> claim(List<Entry> entries) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, event_key, event from journal where id in (<ids>) order by id for update skip locked")
                .bindList("ids", padded(ids(entries)))
                .map((row, context) -> new Entry(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    void forget(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        database.useHandle(handle -> handle.createUpdate("delete from journal where id in (<ids>)")
                .bindList("ids", padded(ids(entries)))
                .execute());
    }

    /** How many wait, counted up to {@code most}. */
    long waiting(int most) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from (select 1 from journal limit :most) as oldest")
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
