package io.rebond.expertise;

import io.rebond.chat.DeliveryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody would like to be introduced to somebody who can help.
 *
 * @param asker their pseudonym; empty once they erased themselves
 * @param expert the other's pseudonym
 * @param words what the asker writes; "" once it is decided
 * @param delivery the message that asks
 */
record Introduction(
        long id,
        long community,
        Optional<Long> asker,
        long expert,
        String topic,
        String words,
        Stage stage,
        Instant askedAt,
        Optional<DeliveryId> delivery) {

    static final String SUBJECT = "introduction:";

    /** What became of it. */
    enum Stage {
        /** For the end of the expert's quiet hours. */
        WAITING,
        ASKED,
        AGREED,
        DECLINED,
        UNANSWERED,
        /** The asker erased themselves, or the expert no longer offers to help with this. */
        WITHDRAWN;

        boolean isOpen() {
            return this == WAITING || this == ASKED;
        }
    }

    static Introduction of(ResultSet row) throws SQLException {
        return new Introduction(
                row.getLong("id"),
                row.getLong("community_id"),
                Optional.ofNullable(row.getObject("asker_id", Long.class)),
                row.getLong("expert_id"),
                row.getString("topic"),
                row.getString("words"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }
}
