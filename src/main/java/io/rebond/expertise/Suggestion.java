package io.rebond.expertise;

import io.rebond.chat.DeliveryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody agrees to be named for a topic about which they put things forward.
 *
 * @param person their pseudonym
 * @param deeds how many of those things had been published
 */
record Suggestion(long id, long person, String topic, int deeds, Stage stage, Optional<DeliveryId> delivery) {

    static final String SUBJECT = "suggestion:";

    /** What they answered. */
    enum Stage {
        ASKED,
        AGREED,
        DECLINED
    }

    static Suggestion of(ResultSet row) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                row.getLong("pseudonym_id"),
                row.getString("topic"),
                row.getInt("deeds"),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }
}
