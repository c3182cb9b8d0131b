package io.rebond.digest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How far down the mailing list each edition has come, as rows. */
@Singleton
class Mailings {

    private final Jdbi database;

    Mailings(Jdbi database) {
        this.database = database;
    }

    void begin(long edition) {
        database.useHandle(handle -> handle.execute(
                "insert into edition_mailing (edition_id, reached, done) values (?, '', false)", edition));
    }

    /** How far one has come. */
    record Stand(String reached, boolean done) {}

    Optional<Stand> of(long edition) {
        return database.withHandle(
                handle -> handle.createQuery("select reached, done from edition_mailing where edition_id = ?")
                        .bind(0, edition)
                        .map((row, context) -> new Stand(row.getString(1), row.getBoolean(2)))
                        .findOne());
    }

    /** Those that have readers left. */
    List<Long> open() {
        return database.withHandle(handle -> handle.createQuery(
                        "select edition_id from edition_mailing where not done order by edition_id")
                .mapTo(Long.class)
                .list());
    }

    /** The last reader who was addressed; empty when all have been. Locked until the caller's transaction ends. */
    Optional<String> hold(long edition) {
        return database.withHandle(handle -> handle.createQuery(
                        "select reached from edition_mailing where edition_id = ? and not done for update")
                .bind(0, edition)
                .mapTo(String.class)
                .findOne());
    }

    void reach(long edition, String reader) {
        database.useHandle(handle ->
                handle.execute("update edition_mailing set reached = ? where edition_id = ?", reader, edition));
    }

    void end(long edition) {
        database.useHandle(
                handle -> handle.execute("update edition_mailing set done = true where edition_id = ?", edition));
    }
}
