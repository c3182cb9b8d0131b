package io.rebond.delivery;

import io.rebond.chat.Purpose;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What never left, and why: for the animator and for {@code admin doctor}. */
@Singleton
public class Failures {

    /** @param reason in the adapter's words, without secrets */
    public record Failure(Purpose purpose, String conversation, String reason, Instant at) {}

    private final Jdbi database;

    Failures(Jdbi database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Failure> latest(int most) {
        return database.withHandle(handle -> handle.createQuery("select feature, subject, conversation, reason, "
                        + "failed_at from failed_delivery order by failed_at desc limit :most")
                .bind("most", most)
                .map((row, context) -> new Failure(
                        new Purpose(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list());
    }

    void add(Lease lease, String reason, Instant at) {
        var letter = lease.letter();
        var lane = lease.lane();
        database.useHandle(handle -> handle.execute(
                "insert into failed_delivery (delivery, part, kind, platform, workspace, conversation, feature, "
                        + "subject, reason, failed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                letter.delivery().value(),
                letter.part(),
                letter.kind().name(),
                lane.workspace().platform(),
                lane.workspace().id(),
                lane.conversation(),
                letter.purpose().feature(),
                letter.purpose().subject(),
                reason.length() <= 500 ? reason : reason.substring(0, 500),
                at));
    }
}
