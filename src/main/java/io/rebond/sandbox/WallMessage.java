package io.rebond.sandbox;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Utterance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A message as it stands on the wall.
 *
 * @param root the message whose thread it is in, or null
 * @param onlyFor the one member who sees it, or null
 * @param delivery what Rebond sent it as, or null
 * @param replies how many messages its thread has
 */
public record WallMessage(
        long id,
        String conversation,
        Long root,
        String author,
        String onlyFor,
        UUID delivery,
        String relayedAs,
        Message content,
        Instant postedAt,
        Instant editedAt,
        int replies) {

    static WallMessage of(ResultSet row, StatementContext context) throws SQLException {
        return new WallMessage(
                row.getLong("id"),
                row.getString("conversation"),
                row.getObject("root_id") == null ? null : row.getLong("root_id"),
                row.getString("author"),
                row.getString("only_for"),
                row.getObject("delivery", UUID.class),
                row.getString("relayed_as"),
                MessageCodec.read(row.getString("content")),
                instant(row, "posted_at"),
                instant(row, "edited_at"),
                row.getInt("replies"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public MessageRef ref() {
        return ref(id);
    }

    MessageRef rootRef() {
        return ref(root);
    }

    private MessageRef ref(long number) {
        return new MessageRef(Company.conversation(conversation), Long.toString(number));
    }

    /** @param open whether everybody in the company may read it where it stands */
    Utterance said(boolean open) {
        var words = content.summary();
        return new Utterance(ref(), writer(), postedAt, open, words, Utterance.linkIn(words), "");
    }

    /** Empty for what Rebond says, and for who works there no more. */
    Optional<MemberRef> writer() {
        return Company.staff().stream()
                .filter(person -> person.id().equals(author))
                .map(person -> person.profile().member())
                .findAny();
    }

    public boolean isFor(String member) {
        return onlyFor == null || onlyFor.equals(member);
    }
}
