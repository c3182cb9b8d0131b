package io.rebond.knowledge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Numbers what changed once it is committed, by one replica at a time, so that the numbers become visible in their order:
 * whoever has seen one has seen all before it. A number given while the change itself is made could appear after a greater one.
 */
@Singleton
class Revisions {

    private static final int AT_ONCE = 500;

    private final Jdbi database;

    Revisions(Jdbi database) {
        this.database = database;
    }

    /** A name by which this database is told from every other. */
    String library() {
        return database.withHandle(handle -> {
            handle.execute(
                    "insert into library (id, name, last_revision) values (1, ?, 0) on conflict do nothing",
                    UUID.randomUUID().toString());
            return handle.createQuery("select name from library where id = 1")
                    .mapTo(String.class)
                    .one();
        });
    }

    /** @return how many were numbered: with none left, all that was committed has its number */
    int number() {
        return database.withHandle(handle -> waiting(handle).isEmpty() ? 0 : number(handle));
    }

    private static int number(Handle handle) {
        long last = handle.createQuery("select last_revision from library where id = 1 for update")
                .mapTo(Long.class)
                .one();
        var subjects = handle.createQuery("select subject from publication where revision = 0 "
                        + "order by published_at, subject limit ? for update skip locked")
                .bind(0, AT_ONCE)
                .mapTo(String.class)
                .list();
        for (var subject : subjects) {
            handle.execute("update publication set revision = ? where subject = ?", ++last, subject);
        }
        handle.execute("update library set last_revision = ? where id = 1", last);
        return subjects.size();
    }

    private static List<String> waiting(Handle handle) {
        return handle.createQuery("select subject from publication where revision = 0 limit 1")
                .mapTo(String.class)
                .list();
    }
}
