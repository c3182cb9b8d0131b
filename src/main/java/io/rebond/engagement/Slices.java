package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.engagement.Slice.About;
import io.rebond.engagement.Slice.Did;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The roll-ups as rows, one slice at a time. */
@Singleton
class Slices {

    private final Jdbi database;

    Slices(Jdbi database) {
        this.database = database;
    }

    Slice read(long community, LocalDate day) {
        return database.withHandle(handle -> new Slice(acts(handle, community, day), topics(handle, community, day)));
    }

    /** Only what differs is written: most of a day stays as it is. */
    void put(long community, LocalDate day, Slice now) {
        var before = read(community, day);
        database.useHandle(handle -> {
            var gone = handle.prepareBatch("delete from member_day "
                    + "where community_id = ? and on_day = ? and pseudonym_id = ? and act = ?");
            without(before.acts(), now.acts())
                    .forEach(did ->
                            gone.add(community, day, did.pseudonym(), did.act().name()));
            write(gone);
            var come = handle.prepareBatch("insert into member_day (community_id, on_day, pseudonym_id, act, times) "
                    + "values (?, ?, ?, ?, ?)");
            without(now.acts(), before.acts())
                    .forEach(did ->
                            come.add(community, day, did.pseudonym(), did.act().name(), did.times()));
            write(come);
            var left = handle.prepareBatch("delete from topic_day "
                    + "where community_id = ? and on_day = ? and topic = ? and pseudonym_id = ?");
            without(before.topics(), now.topics())
                    .forEach(about -> left.add(community, day, about.topic(), about.pseudonym()));
            write(left);
            var taken = handle.prepareBatch(
                    "insert into topic_day (community_id, on_day, topic, pseudonym_id) values (?, ?, ?, ?)");
            without(now.topics(), before.topics())
                    .forEach(about -> taken.add(community, day, about.topic(), about.pseudonym()));
            write(taken);
        });
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> {
            handle.execute("delete from member_day where pseudonym_id = ?", pseudonym);
            handle.execute("delete from topic_day where pseudonym_id = ?", pseudonym);
        });
    }

    /** All days of a community. */
    void clear(long community) {
        database.useHandle(handle -> {
            handle.execute("delete from member_day where community_id = ?", community);
            handle.execute("delete from topic_day where community_id = ?", community);
        });
    }

    private static Set<Did> acts(Handle handle, long community, LocalDate day) {
        return handle.createQuery(
                        "select pseudonym_id, act, times from member_day where community_id = ? and on_day = ?")
                .bind(0, community)
                .bind(1, day)
                .map((row, context) -> new Did(row.getLong(1), Act.valueOf(row.getString(2)), row.getInt(3)))
                .set();
    }

    private static Set<About> topics(Handle handle, long community, LocalDate day) {
        return handle.createQuery("select topic, pseudonym_id from topic_day where community_id = ? and on_day = ?")
                .bind(0, community)
                .bind(1, day)
                .map((row, context) -> new About(row.getString(1), row.getLong(2)))
                .set();
    }

    private static <T> Set<T> without(Collection<T> these, Set<T> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(Collectors.toSet());
    }

    private static void write(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
