package io.rebond.engagement;

import io.rebond.chat.Act;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The recorded acts, as rows. */
@Singleton
class Interactions {

    /** A deed that may be recorded, with what it is counted under. */
    record Entry(Deed deed, long pseudonym, long community) {}

    /** Something recorded about somebody, as they are shown it. */
    record Trace(Act act, String subject, String detail, Instant at) {}

    /** How often one person did one kind of thing. */
    record Tally(long pseudonym, Act act, long times) {}

    private final Jdbi database;

    Interactions(Jdbi database) {
        this.database = database;
    }

    /** Records in any order: the later deed wins by its time, and one that was taken back leaves a tombstone. */
    void record(List<Entry> entries) {
        database.useHandle(handle -> {
            var insert = handle.prepareBatch(
                    "insert into interaction (pseudonym_id, community_id, act, feature, "
                            + "subject, topics, detail, present, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
            var update = handle.prepareBatch("update interaction set present = ?, at = ? where pseudonym_id = ? "
                    + "and feature = ? and subject = ? and act = ? and detail = ? and at < ?");
            entries.forEach(entry -> add(insert, update, entry));
            insert.execute();
            update.execute();
        });
    }

    /** What each person did in a community since then; what was taken back does not count. */
    List<Tally> tallies(long community, Instant since) {
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, act, count(*) from interaction "
                        + "where community_id = ? and at >= ? and present group by pseudonym_id, act")
                .bind(0, community)
                .bind(1, since)
                .map((row, context) -> new Tally(row.getLong(1), Act.valueOf(row.getString(2)), row.getLong(3)))
                .list());
    }

    List<Trace> of(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select act, subject, detail, at from interaction "
                        + "where pseudonym_id = ? and present order by at desc")
                .bind(0, pseudonym)
                .map((row, context) -> new Trace(
                        Act.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list());
    }

    void erase(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from interaction where pseudonym_id = ?", pseudonym));
    }

    void eraseBefore(Instant limit) {
        database.useHandle(handle -> handle.execute("delete from interaction where at < ?", limit));
    }

    private static void add(PreparedBatch insert, PreparedBatch update, Entry entry) {
        var deed = entry.deed();
        var purpose = deed.purpose();
        insert.add(
                entry.pseudonym(),
                entry.community(),
                deed.act().name(),
                purpose.feature(),
                purpose.subject(),
                String.join(" ", purpose.topics()),
                deed.detail(),
                deed.present(),
                deed.at());
        update.add(
                deed.present(),
                deed.at(),
                entry.pseudonym(),
                purpose.feature(),
                purpose.subject(),
                deed.act().name(),
                deed.detail(),
                deed.at());
    }
}
