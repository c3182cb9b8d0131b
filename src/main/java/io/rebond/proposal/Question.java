package io.rebond.proposal;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a message may be proposed, asked of its author once.
 *
 * @param author their pseudonym
 * @param page where people find the message again, if the platform has such an address
 * @param open whether whoever works here may read it where it stands
 * @param delivery the message that asks
 */
record Question(
        long id,
        MessageRef message,
        long author,
        Instant saidAt,
        Optional<URI> page,
        boolean open,
        Stage stage,
        Instant askedAt,
        Optional<DeliveryId> delivery) {

    static final String FEATURE = "proposal";
    static final String SUBJECT = "question:";

    /** What became of it. */
    enum Stage {
        ASKED,
        /** The author said yes; the message is still to be read. */
        AGREED,
        PROPOSED,
        /** The author said yes, but the community knows already where it leads. */
        KNOWN,
        DECLINED,
        UNANSWERED,
        /** Whoever asked took it back. */
        WITHDRAWN,
        TAKEN_BACK,
        /** The author said yes, but the message cannot be read: they may still say it in their own words. */
        LOST;

        boolean isUndecided() {
            return this == ASKED || this == LOST;
        }

        /** The author may still change their mind. */
        boolean isTheirs() {
            return this == AGREED || this == PROPOSED;
        }
    }

    static Question of(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        return new Question(
                row.getLong("id"),
                new MessageRef(new ChannelRef(workspace, row.getString("conversation")), row.getString("message")),
                row.getLong("author_id"),
                row.getTimestamp("said_at").toInstant(),
                Optional.of(row.getString("page"))
                        .filter(page -> !page.isEmpty())
                        .map(URI::create),
                row.getBoolean("open"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }

    ChannelRef place() {
        return message.conversation();
    }
}
