package io.rebond.knowledge;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What each member keeps for themselves. */
@Singleton
class Saves {

    /** Something a member saved. */
    record Saved(String subject, String title, URI address, ChannelRef channel, Instant at) {

        /** Its title for those who may read it; else what they pressed a button of, which tells nothing. */
        String shownTo(Set<ChannelRef> places) {
            return places.contains(channel) ? title : subject;
        }
    }

    private final Jdbi database;
    private final Clock clock;

    Saves(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it was there */
    boolean remove(String subject, long pseudonym) {
        return database.withHandle(handle ->
                handle.execute("delete from saved where subject = ? and pseudonym_id = ?", subject, pseudonym) > 0);
    }

    /** @return false for what was never published, or leads nowhere */
    boolean add(String subject, long pseudonym) {
        return database.withHandle(handle -> handle.execute(
                        "insert into saved (subject, pseudonym_id, saved_at) "
                                + "select subject, ?, ? from publication where subject = ? and address is not null "
                                + "on conflict do nothing",
                        pseudonym,
                        clock.instant(),
                        subject)
                == 1);
    }

    /** The latest first. */
    List<Saved> of(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select publication.*, saved_at "
                        + "from saved join publication on publication.subject = saved.subject "
                        + "where pseudonym_id = ? and address is not null order by saved_at desc, publication.subject")
                .bind(0, pseudonym)
                .map((row, context) -> new Saved(
                        row.getString("subject"),
                        row.getString("title"),
                        URI.create(row.getString("address")),
                        new ChannelRef(
                                new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                                row.getString("channel")),
                        row.getTimestamp("saved_at").toInstant()))
                .list());
    }

    void erase(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from saved where pseudonym_id = ?", pseudonym));
    }
}
