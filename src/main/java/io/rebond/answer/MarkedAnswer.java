package io.rebond.answer;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply that was marked as the answer.
 *
 * @param subject of the item under which it stands
 * @param marker who marked it, by their pseudonym; empty once they were erased
 * @param author who wrote it, by their pseudonym; empty until the message was looked at
 * @param page where people find it again; "" where there is no such address
 * @param delivery the message that asks its author
 */
record MarkedAnswer(
        long id,
        MessageRef message,
        String subject,
        Optional<Long> marker,
        Optional<Long> author,
        String page,
        Stage stage,
        Optional<DeliveryId> delivery) {

    static final String FEATURE = "answer";
    static final String SUBJECT = "answer:";

    /** What became of it. */
    enum Stage {
        /** To be looked at, so that its author can be asked. */
        MARKED,
        ASKED,
        /** Its author said yes; it is still to be read. */
        AGREED,
        KEPT,
        DECLINED,
        UNANSWERED,
        TAKEN_BACK,
        /** Whoever marked it does so no more. */
        WITHDRAWN,
        /** It was deleted, or nobody can agree for it. */
        GONE;

        /** Nothing of it is kept, nor will be. */
        boolean isEnd() {
            return compareTo(KEPT) > 0;
        }
    }

    static MarkedAnswer of(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        return new MarkedAnswer(
                row.getLong("id"),
                new MessageRef(new ChannelRef(workspace, row.getString("conversation")), row.getString("message")),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("marker_id", Long.class)),
                Optional.ofNullable(row.getObject("author_id", Long.class)),
                row.getString("page"),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new));
    }

    /** Under which it is published once it is kept, and its author asked before. */
    String name() {
        return SUBJECT + id;
    }
}
