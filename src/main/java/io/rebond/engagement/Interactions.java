package io.rebond.engagement;

import io.rebond.chat.Act;
import jakarta.inject.Singleton;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The recorded acts, as rows. */
@Singleton
class Interactions {

    /** A deed that may be recorded, with what it is counted under. */
    record Entry(Deed deed, long pseudonym, long community) {}

    /** Something recorded about somebody, as they are shown it. */
    record Trace(Act act, String subject, String detail, Instant at) {}

    /** How often one person did one kind of thing. */
    record Tally(long pseudonym, Act act, long times) {}

    /** What one person did something about, as words with spaces between. */
    record About(long pseudonym, String topics) {}

    private final Jdbi database;

    Interactions(Jdbi database) {
        this.database = database;
    }

    /** Records in any order: the later deed wins by its time, and one that was taken back leaves a tombstone. */
    void record(List<Entry> entries) {
        database.useHandle(handle -> {
            int[] inserted = insert(handle, entries);
            var known = IntStream.range(0, inserted.length)
                    .filter(place -> inserted[place] != 1)
                    .mapToObj(entries::get)
                    .toList();
            update(handle, known);
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

    /** Which topics each person acted on. */
    List<About> about(long community, Instant from, Instant to) {
        return database.withHandle(handle -> handle.createQuery("select distinct pseudonym_id, topics from interaction "
                        + "where community_id = ? and at >= ? and at < ? and present and topics <> ''")
                .bind(0, community)
                .bind(1, from)
                .bind(2, to)
                .map((row, context) -> new About(row.getLong(1), row.getString(2)))
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

    /** By community, because that is how time is indexed: looking through all rows would hold up who records. */
    int eraseBefore(Instant limit, long community, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from interaction where id in "
                        + "(select id from interaction where community_id = ? and at < ? limit ?)",
                community,
                limit,
                most));
    }

    /** For each whether its row is new: 1, or else 0, or {@link Statement#SUCCESS_NO_INFO} where the driver cannot tell. */
    private static int[] insert(Handle handle, List<Entry> entries) {
        var insert = handle.prepareBatch("insert into interaction (pseudonym_id, community_id, act, feature, "
                + "subject, topics, detail, present, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
        entries.forEach(entry -> insert.add(
                entry.pseudonym(),
                entry.community(),
                entry.deed().act().name(),
                entry.deed().purpose().feature(),
                entry.deed().purpose().subject(),
                String.join(" ", entry.deed().purpose().topics()),
                entry.deed().detail(),
                entry.deed().present(),
                entry.deed().at()));
        return insert.execute();
    }

    private static void update(Handle handle, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var update = handle.prepareBatch("update interaction set present = ?, at = ? where pseudonym_id = ? "
                + "and feature = ? and subject = ? and act = ? and detail = ? and at < ?");
        entries.forEach(entry -> update.add(
                entry.deed().present(),
                entry.deed().at(),
                entry.pseudonym(),
                entry.deed().purpose().feature(),
                entry.deed().purpose().subject(),
                entry.deed().act().name(),
                entry.deed().detail(),
                entry.deed().at()));
        update.execute();
    }
}
