package io.rebond.delivery;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The outbox's rows. */
@Singleton
class Letters {

    private final Jdbi database;
    private final Clock clock;

    Letters(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(long lane, DeliveryId delivery, Posting posting, List<Message> parts) {
        database.useHandle(handle -> {
            var insert = handle.prepareBatch("insert into letter (lane_id, delivery, part, kind, thread, message, "
                    + "feature, subject, topics, cause, revision, attempts, queued_at) "
                    + "values (?, ?, ?, 'POST', ?, ?, ?, ?, ?, ?, 0, 0, ?)");
            for (int part = 0; part < parts.size(); part++) {
                insert.add(
                        lane,
                        delivery.value(),
                        part,
                        Lane.threadOf(posting.target()),
                        MessageCodec.write(parts.get(part)),
                        posting.purpose().feature(),
                        posting.purpose().subject(),
                        Topics.join(posting.purpose().topics()),
                        Cause.current(),
                        clock.instant());
            }
            insert.execute();
        });
    }

    /** The lane of a delivery that stands, or that still waits to be posted. */
    Optional<Long> laneOf(DeliveryId delivery) {
        return database.withHandle(handle -> handle.createQuery("select lane_id from receipt where delivery = :id "
                        + "union select lane_id from letter where delivery = :id")
                .bind("id", delivery.value())
                .mapTo(Long.class)
                .findFirst());
    }

    /**
     * Asks for one refresh of the delivery; while one waits already, that one will show the newest state. Its purpose is
     * read from what it refreshes.
     */
    void addRefresh(long lane, DeliveryId delivery) {
        if (!askAgain(delivery) && !insertRefresh(lane, delivery)) {
            askAgain(delivery);
        }
    }

    private boolean askAgain(DeliveryId delivery) {
        return database.withHandle(handle -> handle.execute(
                        "update letter set revision = revision + 1 where delivery = ? and kind = 'REFRESH'",
                        delivery.value())
                > 0);
    }

    /** False when another transaction was quicker. */
    private boolean insertRefresh(long lane, DeliveryId delivery) {
        return database.withHandle(handle -> handle.execute(
                        "insert into letter (lane_id, delivery, part, kind, feature, subject, topics, cause, revision, "
                                + "attempts, queued_at) select ?, delivery, 0, 'REFRESH', feature, subject, topics, ?, "
                                + "0, 0, ? from (select delivery, feature, subject, topics from receipt "
                                + "where delivery = ? and part = 0 union select delivery, feature, subject, topics "
                                + "from letter where delivery = ? and part = 0) as refreshed on conflict do nothing",
                        lane,
                        Cause.current(),
                        clock.instant(),
                        delivery.value(),
                        delivery.value())
                > 0);
    }

    Optional<Letter> oldest(Lane lane) {
        return database.withHandle(
                handle -> handle.createQuery("select letter.*, coalesce(letter.message, circular.message) as said "
                                + "from letter left join circular on circular.id = letter.circular_id "
                                + "where lane_id = ? order by letter.id limit 1")
                        .bind(0, lane.id())
                        .map((row, context) -> read(row, lane))
                        .findOne());
    }

    void countAttempt(Letter letter) {
        database.useHandle(
                handle -> handle.execute("update letter set attempts = attempts + 1 where id = ?", letter.id()));
    }

    void uncountAttempt(Letter letter) {
        database.useHandle(handle ->
                handle.execute("update letter set attempts = ? where id = ?", letter.attempts(), letter.id()));
    }

    /** Removes what was sent; a refresh that was asked for again meanwhile stays for another turn. */
    void remove(Letter letter) {
        database.useHandle(handle -> {
            int removed =
                    handle.execute("delete from letter where id = ? and revision = ?", letter.id(), letter.revision());
            if (removed == 0) {
                handle.execute("update letter set attempts = 0 where id = ?", letter.id());
            }
        });
    }

    long waiting() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from letter")
                .mapTo(Long.class)
                .one());
    }

    private static Letter read(ResultSet row, Lane lane) throws SQLException {
        var kind = Letter.Kind.valueOf(row.getString("kind"));
        boolean post = kind == Letter.Kind.POST;
        return new Letter(
                row.getLong("id"),
                kind,
                new DeliveryId(row.getObject("delivery", UUID.class)),
                row.getInt("part"),
                post ? lane.target(row.getString("thread")) : null,
                post ? MessageCodec.read(row.getString("said")) : null,
                new Purpose(row.getString("feature"), row.getString("subject"), Topics.split(row.getString("topics"))),
                row.getString("cause"),
                row.getInt("revision"),
                row.getInt("attempts"));
    }
}
