package io.rebond.delivery;

import io.rebond.chat.MemberRef;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The rows of events that were acknowledged and wait to be handled: {@link JournalAmongAll}, or on H2 {@link JournalApart}. */
abstract class Journal {

    private final Jdbi rows;
    private final String lock;

    /**
     * @param rows the database that has the table {@code journal}
     * @param lock what a query says to keep its rows from other workers
     */
    Journal(Jdbi rows, String lock) {
        this.rows = rows;
        this.lock = lock;
    }

    /** Called before anything else is. */
    abstract void open();

    /** Writes, commits and forces to disk, in a transaction of its own. */
    abstract void append(List<JournalLine> lines);

    /** Puts back what was taken out; the running transaction may be tried again, and each waits once. */
    abstract void putBack(List<JournalLine> lines);

    /** Events that had their effect in the running transaction: when that stands, their entries go. */
    abstract void forget(List<JournalEntry> entries);

    /** Takes out what waits of a member, but for what a handler holds just now. */
    abstract void withdraw(MemberRef member);

    /** The oldest entries after one that no other worker holds; they stay locked until the caller's transaction ends. */
    List<JournalEntry> claim(long after, int most) {
        return rows.withHandle(handle -> entries(handle.createQuery(
                                "select id, event_key, event from journal where id > :after order by id limit :most"
                                        + lock)
                        .bind("after", after)
                        .bind("most", most))
                .list());
    }

    /** Those of the entries that still wait, locked until the caller's transaction ends. */
    List<JournalEntry> claim(List<JournalEntry> entries) {
        return rows.withHandle(handle -> entries(handle.createQuery(
                                "select id, event_key, event from journal where id in (<ids>) order by id" + lock)
                        .bindList("ids", ids(entries)))
                .list());
    }

    /** How many wait, counted up to {@code most}. */
    long waiting(int most) {
        return rows.withHandle(
                handle -> handle.createQuery("select count(*) from (select 1 from journal limit :most) as oldest")
                        .bind("most", most)
                        .mapTo(Long.class)
                        .one());
    }

    static void insert(Handle handle, List<JournalLine> lines) {
        var insert = handle.prepareBatch("insert into journal (event_key, event) values (?, ?)");
        lines.forEach(line -> insert.add(line.key(), line.event()));
        insert.execute();
    }

    void drop(List<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            rows.useHandle(handle -> handle.createUpdate("delete from journal where id in (<ids>)")
                    .bindList("ids", ids(entries))
                    .execute());
        }
    }

    List<JournalEntry> of(MemberRef member) {
        var workspace = member.workspace();
        return rows.withHandle(handle -> {
            var query = handle.createQuery(
                            "select id, event_key, event from journal where event_key like :prefix order by id" + lock)
                    .bind("prefix", workspace.platform() + "|" + workspace.id() + "|%");
            try (var waiting = entries(query).stream()) {
                return waiting.filter(entry -> entry.open().names(member)).toList();
            }
        });
    }

    private static ResultIterable<JournalEntry> entries(Query query) {
        return query.map((row, context) -> new JournalEntry(row.getLong(1), row.getString(2), row.getString(3)));
    }

    private static List<Long> ids(List<JournalEntry> entries) {
        return InList.of(entries.stream().map(JournalEntry::id).toList());
    }
}
