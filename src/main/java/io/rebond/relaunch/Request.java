package io.rebond.relaunch;

import io.rebond.chat.DeliveryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One willing person's turn.
 *
 * @param person their pseudonym
 * @param place whose turn it is: the first, the second…
 * @param delivery the message that asks
 */
record Request(
        long id, long relaunch, long person, int place, Stage stage, Instant askedAt, Optional<DeliveryId> delivery) {

    static final String SUBJECT = "request:";

    /** Writing something takes longer than saying that one will. */
    private static final Duration TAKEN_FOR = Duration.ofDays(14);

    /** What they answered. */
    enum Stage {
        ASKED,
        TAKEN,
        DECLINED,
        UNANSWERED,
        /** It lives again, before they answered. */
        GONE,
        /** It lives again, and they had said that they would pick it up. */
        DONE;

        /** Once something is heard of it again. */
        Stage afterwards() {
            return this == TAKEN ? DONE : GONE;
        }

        boolean isOpen() {
            return this == ASKED || this == TAKEN;
        }
    }

    /** Whether it is somebody else's turn, of a topic that is still quiet: after a no as late as without an answer. */
    boolean isOver(Instant now, Duration patience) {
        return switch (stage) {
            case ASKED, DECLINED -> !askedAt.plus(patience).isAfter(now);
            case TAKEN -> !askedAt.plus(TAKEN_FOR).isAfter(now);
            case UNANSWERED, GONE, DONE -> true;
        };
    }

    static Request of(ResultSet row) throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getLong("relaunch_id"),
                row.getLong("pseudonym_id"),
                row.getInt("place"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }
}
