package io.rebond.recognition;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.WorkspaceRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's thanks to another.
 *
 * @param giver their pseudonym, as the receiver's
 * @param community where it was given
 * @param words what for; "" for an emoji, and once they are forgotten
 * @param worth one of the community's values, or ""
 * @param open whether the giver lets others see it
 * @param standing whether it was given and not taken back
 * @param letter what told the receiver
 * @param shown the message that shows it to others
 */
record Gift(
        long id,
        long giver,
        long receiver,
        UUID occasion,
        long community,
        ChannelRef place,
        String words,
        String worth,
        boolean open,
        Stage stage,
        boolean standing,
        Optional<DeliveryId> letter,
        Optional<DeliveryId> shown,
        Optional<Long> roundup,
        Instant givenAt) {

    static final String FEATURE = "recognition";

    /** What its receiver lets others see. */
    enum Stage {
        ASKED,
        SHOWN,
        KEPT
    }

    static Gift of(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        return new Gift(
                row.getLong("id"),
                row.getLong("giver_id"),
                row.getLong("receiver_id"),
                row.getObject("occasion", UUID.class),
                row.getLong("community_id"),
                new ChannelRef(workspace, row.getString("conversation")),
                row.getString("words"),
                row.getString("worth"),
                row.getBoolean("open"),
                Stage.valueOf(row.getString("stage")),
                Ledger.Kind.GIVEN.name().equals(row.getString("latest")),
                delivery(row, "letter"),
                delivery(row, "shown"),
                Optional.ofNullable(row.getObject("roundup_id", Long.class)),
                row.getTimestamp("given_at").toInstant());
    }

    private static Optional<DeliveryId> delivery(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(DeliveryId::new);
    }

    /** Its occasion is made of a message, and nobody wrote what for. */
    boolean isByEmoji() {
        return occasion.version() == 3;
    }

    boolean isSeen() {
        return standing && stage == Stage.SHOWN;
    }
}
