package io.rebond.gathering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who said that they come, in the order in which they said so. */
@Singleton
class Guests {

    private final Jdbi database;

    Guests(Jdbi database) {
        this.database = database;
    }

    /** Their pseudonyms. */
    List<Long> of(Gathering gathering) {
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id from gathering_guest where gathering_id = ? order by turn")
                .bind(0, gathering.id())
                .mapTo(Long.class)
                .list());
    }

    int count(Gathering gathering) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from gathering_guest where gathering_id = ?")
                        .bind(0, gathering.id())
                        .mapTo(Integer.class)
                        .one());
    }

    /** @param gathering locked */
    void add(Gathering gathering, long pseudonym) {
        database.useHandle(handle -> handle.execute(
                "insert into gathering_guest (gathering_id, pseudonym_id, turn) "
                        + "select ?, ?, coalesce(max(turn), 0) + 1 from gathering_guest where gathering_id = ?",
                gathering.id(),
                pseudonym,
                gathering.id()));
    }

    /** @param gathering locked */
    void remove(Gathering gathering, long pseudonym) {
        database.useHandle(handle -> handle.execute(
                "delete from gathering_guest where gathering_id = ? and pseudonym_id = ?", gathering.id(), pseudonym));
    }

    /** Those of gatherings that began before then, whose places nobody waits for any more. */
    int eraseBefore(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from gathering_guest where (gathering_id, pseudonym_id) in (select gathering_id, pseudonym_id "
                        + "from gathering_guest join gathering on id = gathering_id where begins_at < ? limit ?)",
                limit.atOffset(ZoneOffset.UTC),
                most));
    }
}
