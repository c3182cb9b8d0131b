package io.rebond.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Events that no handler could digest, with the reason, until somebody mends the cause and replays them. */
@Singleton
class ParkedEvents {

    /** @param reason the failure's kind and place, never what people wrote */
    record Parked(long id, String reason, Instant at) {}

    private static final int AT_ONCE = 500;

    private final Jdbi database;
    private final Journal journal;
    private final Clock clock;

    ParkedEvents(Jdbi database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    void park(JournalEntry entry, Throwable why) {
        database.useHandle(handle -> handle.execute(
                "insert into parked_event (event_key, event, reason, parked_at) values (?, ?, ?, ?)",
                entry.key(),
                entry.event(),
                reason(why),
                clock.instant()));
    }

    List<Parked> first(int most) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, reason, parked_at from parked_event order by id limit :most")
                .bind("most", most)
                .map((row, context) -> new Parked(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list());
    }

    long count() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from parked_event")
                .mapTo(Long.class)
                .one());
    }

    /** Puts all of them back into the journal, in their order. */
    @Transactional
    int replay() {
        int replayed = 0;
        for (var some = oldest(); !some.isEmpty(); some = oldest()) {
            journal.putBack(some.stream().map(JournalEntry::line).toList());
            drop(some);
            replayed += some.size();
        }
        return replayed;
    }

    private List<JournalEntry> oldest() {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, event_key, event from parked_event order by id limit :most for update")
                .bind("most", AT_ONCE)
                .map((row, context) -> new JournalEntry(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    private void drop(List<JournalEntry> entries) {
        database.useHandle(handle -> {
            var delete = handle.prepareBatch("delete from parked_event where id = ?");
            entries.forEach(entry -> delete.add(entry.id()));
            delete.execute();
        });
    }

    int forgetBefore(Instant limit) {
        return database.withHandle(handle -> handle.execute("delete from parked_event where parked_at < ?", limit));
    }

    private static String reason(Throwable why) {
        Throwable root = Transience.rootOf(why);
        var trace = root.getStackTrace();
        String reason = root.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
        return reason.length() <= 500 ? reason : reason.substring(0, 500);
    }
}
