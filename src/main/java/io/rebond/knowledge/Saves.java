package io.rebond.knowledge;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What each member keeps for themselves. */
@Singleton
class Saves {

    /** Something a member saved. */
    record Saved(String subject, String title, URI address, Instant at) {}

    private final Jdbi database;
    private final Clock clock;

    Saves(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it is saved now; false also for what was never published */
    boolean toggle(String subject, long pseudonym) {
        return database.withHandle(handle -> {
            if (handle.execute("delete from saved where subject = ? and pseudonym_id = ?", subject, pseudonym) > 0) {
                return false;
            }
            return handle.execute(
                            "insert into saved (subject, pseudonym_id, saved_at) "
                                    + "select subject, ?, ? from publication where subject = ? and address is not null "
                                    + "on conflict do nothing",
                            pseudonym,
                            clock.instant(),
                            subject)
                    == 1;
        });
    }

    /** The latest first. */
    List<Saved> of(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select publication.subject, title, address, saved_at "
                        + "from saved join publication on publication.subject = saved.subject "
                        + "where pseudonym_id = ? and address is not null order by saved_at desc, publication.subject")
                .bind(0, pseudonym)
                .map((row, context) -> new Saved(
                        row.getString(1),
                        row.getString(2),
                        URI.create(row.getString(3)),
                        row.getTimestamp(4).toInstant()))
                .list());
    }

    void erase(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from saved where pseudonym_id = ?", pseudonym));
    }
}
