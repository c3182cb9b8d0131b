package io.rebond.delivery;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Purpose;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which message was that, and what for? */
@Singleton
public class Receipts {

    private final Jdbi database;

    Receipts(Jdbi database) {
        this.database = database;
    }

    /** The receipt of one message; empty for a message that is not ours. */
    public Optional<Receipt> find(MessageRef message) {
        return Optional.ofNullable(find(Set.of(message)).get(message));
    }

    /** The receipts of those of the messages that are ours. */
    public Map<MessageRef, Receipt> find(Collection<MessageRef> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        var ids = messages.stream().map(MessageRef::id).distinct().toList();
        var found = new HashMap<MessageRef, Receipt>();
        database.useHandle(handle -> handle.createQuery("select * from receipt where message in (<ids>)")
                .bindList("ids", InList.of(ids))
                .map((row, context) -> read(row))
                .forEach(receipt -> found.put(receipt.message(), receipt)));
        found.keySet().retainAll(Set.copyOf(messages));
        return found;
    }

    /** All that stands of one delivery, in the order of its parts. */
    public List<Receipt> of(DeliveryId delivery) {
        return database.withHandle(
                handle -> handle.createQuery("select * from receipt where delivery = ? order by part")
                        .bind(0, delivery.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    void add(Lease lease, MessageRef message, Instant at) {
        var letter = lease.letter();
        database.useHandle(handle -> handle.execute(
                "insert into receipt (delivery, part, lane_id, platform, workspace, conversation, message, feature, "
                        + "subject, topics, delivered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letter.delivery().value(),
                letter.part(),
                lease.lane().id(),
                message.workspace().platform(),
                message.workspace().id(),
                message.conversation().id(),
                message.id(),
                letter.purpose().feature(),
                letter.purpose().subject(),
                Topics.join(letter.purpose().topics()),
                at));
    }

    private static Receipt read(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        var conversation = new ChannelRef(workspace, row.getString("conversation"));
        return new Receipt(
                new DeliveryId(row.getObject("delivery", UUID.class)),
                row.getInt("part"),
                new MessageRef(conversation, row.getString("message")),
                new Purpose(row.getString("feature"), row.getString("subject"), Topics.split(row.getString("topics"))),
                row.getTimestamp("delivered_at").toInstant());
    }
}
