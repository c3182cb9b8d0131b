package io.rebond.sandbox;

import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Part;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What stands in the conversations, and who reacted: the platform's own memory. */
@Singleton
class Wall {
    private static final String SELECT = "select m.*, (select count(*) from sandbox_message r where r.root_id = m.id"
            + " and r.posted_at is not null and r.only_for is null) as replies from sandbox_message m ";
    private static final String INSERT = "insert into sandbox_message"
            + " (conversation, root_id, author, only_for, delivery, part, content, posted_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final Database database;
    private final Clock clock;
    private final Changes changes;

    Wall(Database database, Clock clock, Changes changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** @param onlyFor the one member who is to see it, or null for everybody */
    WallMessage say(Spot spot, String author, String onlyFor, Message message) {
        var content = MessageCodec.write(message);
        var id = database.insert(
                INSERT, spot.conversation(), spot.root(), author, onlyFor, null, null, content, clock.instant());
        return told(id.orElseThrow());
    }

    /** The one row of this part, however often it is asked for; not to be seen before {@link #stand}. */
    long prepare(Spot spot, Part part, Message message) {
        var delivery = part.delivery().value();
        var content = MessageCodec.write(message);
        var rebond = Company.REBOND.id();
        return database.insert(
                        INSERT, spot.conversation(), spot.root(), rebond, null, delivery, part.number(), content, null)
                .or(() -> number(part))
                .orElseThrow();
    }

    void stand(long id, String relayedAs) {
        var sql = "update sandbox_message set posted_at = ?, relayed_as = ? where id = ? and posted_at is null";
        if (database.change(sql, clock.instant(), relayedAs, id) > 0) {
            told(id);
        }
    }

    Optional<WallMessage> part(Part part) {
        return number(part).flatMap(this::message);
    }

    Optional<WallMessage> message(long id) {
        return database.rows(SELECT + "where m.id = ?", WallMessage::of, id).stream()
                .findAny();
    }

    boolean replace(long id, Message message) {
        var sql = "update sandbox_message set content = ?, edited_at = ? where id = ?";
        boolean replaced = database.change(sql, MessageCodec.write(message), clock.instant(), id) > 0;
        if (replaced) {
            told(id);
        }
        return replaced;
    }

    void remove(WallMessage message) {
        database.change("delete from sandbox_message where id = ?", message.id());
        changes.add(message);
    }

    /** The newest messages that the member may see, oldest first. */
    List<WallMessage> latest(String conversation, String member, long before, int most) {
        var sql = SELECT + "where m.conversation = ? and m.root_id is null and m.posted_at is not null"
                + " and (m.only_for is null or m.only_for = ?) and m.id < ? order by m.id desc limit ?";
        return reversed(database.rows(sql, WallMessage::of, conversation, member, before, most));
    }

    List<WallMessage> thread(long root, String member) {
        var sql = SELECT + "where m.root_id = ? and m.posted_at is not null"
                + " and (m.only_for is null or m.only_for = ?) order by m.id";
        return database.rows(sql, WallMessage::of, root, member);
    }

    /** All that stands in the conversation, threads and private answers included, as far as 500 messages back. */
    List<WallMessage> all(String conversation) {
        var sql = SELECT + "where m.conversation = ? and m.posted_at is not null order by m.id desc limit 500";
        return reversed(database.rows(sql, WallMessage::of, conversation));
    }

    private static List<WallMessage> reversed(List<WallMessage> newestFirst) {
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Optional<Long> number(Part part) {
        var sql = "select id from sandbox_message where delivery = ? and part = ?";
        return database.rows(sql, row -> row.getLong("id"), part.delivery().value(), part.number()).stream()
                .findAny();
    }

    private WallMessage told(long id) {
        var message = message(id).orElseThrow();
        changes.add(message);
        return message;
    }

    /** @param root the message whose thread it is, or null */
    record Spot(String conversation, Long root) {}
}
