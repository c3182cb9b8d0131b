package io.rebond.gratitude;

import io.rebond.chat.DeliveryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody gave and enough people found useful.
 *
 * @param subject what they gave
 * @param person who did, by their pseudonym
 * @param manager about whom they were asked, likewise; empty once they were erased
 * @param delivery the message that asks
 * @param words the manager's, until they have left; "" for none
 */
record GoodTurn(
        long id,
        long community,
        String subject,
        long person,
        long team,
        Optional<Long> manager,
        Stage stage,
        Optional<DeliveryId> delivery,
        Instant askedAt,
        String words) {

    static final String SUBJECT = "good-turn:";

    /** What they answered, and what came of it. */
    enum Stage {
        ASKED,
        AGREED,
        DECLINED,
        TAKEN_BACK,
        THANKED
    }

    /** As the giver knows it: until the manager's words have left, nobody was thanked, and it can be taken back. */
    Stage known() {
        return words.isEmpty() ? stage : Stage.AGREED;
    }

    static GoodTurn of(ResultSet row) throws SQLException {
        return new GoodTurn(
                row.getLong("id"),
                row.getLong("community_id"),
                row.getString("subject"),
                row.getLong("pseudonym_id"),
                row.getLong("team_id"),
                Optional.ofNullable(row.getObject("manager_id", Long.class)),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("words"));
    }
}
