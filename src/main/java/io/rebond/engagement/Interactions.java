package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.engagement.Slice.About;
import io.rebond.engagement.Slice.Did;
import io.rebond.engagement.Unfolded.Mark;
import jakarta.inject.Singleton;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The recorded acts, as rows. */
@Singleton
class Interactions {

    /** A deed that may be recorded, with what it is counted under. */
    record Entry(Deed deed, long pseudonym, long community) {

        /** What there is one row of. */
        private List<Object> key() {
            return List.of(pseudonym, deed.purpose().feature(), deed.purpose().subject(), deed.act(), deed.detail());
        }

        private static Entry later(Entry one, Entry other) {
            return other.deed.at().isAfter(one.deed.at()) ? other : one;
        }
    }

    /** Something recorded about somebody, as they are shown it. */
    record Trace(Act act, String subject, String detail, Instant at) {}

    private static final String WHERE = "where pseudonym_id = :who and feature = :feature and subject = :subject "
            + "and act = :act and detail = :detail";

    private final Jdbi database;
    private final Unfolded unfolded;

    Interactions(Jdbi database, Unfolded unfolded) {
        this.database = database;
        this.unfolded = unfolded;
    }

    /** Records in any order: the later deed wins by its time, and one that was taken back leaves a tombstone. */
    void record(List<Entry> told) {
        // Each row changes once at most, so that it still knows the day that it left.
        var entries = List.copyOf(told.stream()
                .collect(Collectors.toMap(Entry::key, entry -> entry, Entry::later, LinkedHashMap::new))
                .values());
        database.useHandle(handle -> {
            int[] inserted = insert(handle, entries);
            var known = IntStream.range(0, inserted.length)
                    .filter(place -> inserted[place] != 1)
                    .mapToObj(entries::get)
                    .toList();
            noteMoves(handle, update(handle, known));
        });
        unfolded.note(entries.stream()
                .map(entry -> new Mark(entry.community(), entry.deed().at()))
                .toList());
    }

    /** What stands of what was done in a community from then on and before then. */
    Slice slice(long community, Instant from, Instant to) {
        return database.withHandle(
                handle -> new Slice(acts(handle, community, from, to), topics(handle, community, from, to)));
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
        database.useHandle(handle -> {
            handle.execute(
                    "insert into unfolded (community_id, at) select distinct community_id, date_trunc('minute', at) "
                            + "from interaction where pseudonym_id = ?",
                    pseudonym);
            handle.execute("delete from interaction where pseudonym_id = ?", pseudonym);
        });
    }

    /** By community, because that is how time is indexed: looking through all rows would hold up who records. */
    int eraseBefore(Instant limit, long community, int most) {
        return database.withHandle(handle -> {
            var old = handle.createQuery("select id, at from interaction where community_id = ? and at < ? limit ?")
                    .bind(0, community)
                    .bind(1, limit)
                    .bind(2, most)
                    .map((row, context) ->
                            Map.entry(row.getLong(1), row.getTimestamp(2).toInstant()))
                    .list();
            if (!old.isEmpty()) {
                unfolded.note(old.stream()
                        .map(each -> new Mark(community, each.getValue()))
                        .toList());
                handle.createUpdate("delete from interaction where id in (<ids>)")
                        .bindList("ids", old.stream().map(Map.Entry::getKey).toList())
                        .execute();
            }
            return old.size();
        });
    }

    private static Set<Did> acts(Handle handle, long community, Instant from, Instant to) {
        return handle.createQuery("select pseudonym_id, act, count(*) from interaction "
                        + "where community_id = ? and at >= ? and at < ? and present group by pseudonym_id, act")
                .bind(0, community)
                .bind(1, from)
                .bind(2, to)
                .map((row, context) -> new Did(row.getLong(1), Act.valueOf(row.getString(2)), row.getInt(3)))
                .set();
    }

    private static Set<About> topics(Handle handle, long community, Instant from, Instant to) {
        return handle
                .createQuery("select distinct pseudonym_id, topics from interaction "
                        + "where community_id = ? and at >= ? and at < ? and present and topics <> ''")
                .bind(0, community)
                .bind(1, from)
                .bind(2, to)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .flatMap(about -> Stream.of(about.getValue().split(" ")).map(topic -> new About(topic, about.getKey())))
                .collect(Collectors.toSet());
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

    /** @return those that changed their row */
    private static List<Entry> update(Handle handle, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var update = handle.prepareBatch(
                "update interaction set present = :present, was_at = at, at = :at " + WHERE + " and at < :at");
        entries.forEach(entry -> bind(update, entry)
                .bind("present", entry.deed().present())
                .bind("at", entry.deed().at())
                .add());
        int[] changed = update.execute();
        return IntStream.range(0, changed.length)
                .filter(place -> changed[place] > 0)
                .mapToObj(entries::get)
                .toList();
    }

    /** What changed its row may have left another day, and stands under the community of its first time. */
    private static void noteMoves(Handle handle, List<Entry> entries) {
        if (!entries.isEmpty()) {
            var note = handle.prepareBatch("insert into unfolded (community_id, at) "
                    + "select community_id, date_trunc('minute', at) from interaction " + WHERE
                    + " union select community_id, date_trunc('minute', was_at) from interaction " + WHERE);
            entries.forEach(entry -> bind(note, entry).add());
            note.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Entry entry) {
        return batch.bind("who", entry.pseudonym())
                .bind("feature", entry.deed().purpose().feature())
                .bind("subject", entry.deed().purpose().subject())
                .bind("act", entry.deed().act().name())
                .bind("detail", entry.deed().detail());
    }
}
