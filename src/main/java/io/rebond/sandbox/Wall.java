package io.rebond.sandbox;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Part;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What stands in the conversations: the platform's own memory. */
@Singleton
public class Wall {
    private static final String SELECT = "select m.*, (select count(*) from sandbox_message r where r.root_id = m.id"
            + " and r.posted_at is not null and r.only_for is null) as replies from sandbox_message m ";

    private final Jdbi database;
    private final Clock clock;
    private final Changes changes;

    Wall(Jdbi database, Clock clock, Changes changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** @param onlyFor the one member who is to see it, or null for everybody */
    public WallMessage say(Spot spot, String author, String onlyFor, Message message) {
        long id = database.withHandle(handle -> handle.createUpdate("insert into sandbox_message"
                        + " (conversation, root_id, author, only_for, content, posted_at)"
                        + " values (:conversation, :root, :author, :onlyFor, :content, :at)")
                .bind("conversation", spot.conversation())
                .bind("root", spot.root())
                .bind("author", author)
                .bind("onlyFor", onlyFor)
                .bind("content", MessageCodec.write(message))
                .bind("at", clock.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        return told(id);
    }

    /** The same, once for each {@code as}, however often it is said. */
    public WallMessage say(UUID as, Spot spot, String author, Message message) {
        var once = new Part(new DeliveryId(as), 0);
        database.useHandle(handle -> handle.createUpdate("insert into sandbox_message"
                        + " (conversation, root_id, author, delivery, part, content, posted_at)"
                        + " values (:conversation, :root, :author, :delivery, :part, :content, :at)"
                        + " on conflict do nothing")
                .bind("conversation", spot.conversation())
                .bind("root", spot.root())
                .bind("author", author)
                .bind("delivery", as)
                .bind("part", once.number())
                .bind("content", MessageCodec.write(message))
                .bind("at", clock.instant())
                .execute());
        return told(part(once).orElseThrow().id());
    }

    /** The one row of this part, however often it is asked for; not to be seen before {@link #stand}. */
    long prepare(Spot spot, Part part, Message message) {
        database.useHandle(handle -> handle.createUpdate("insert into sandbox_message"
                        + " (conversation, root_id, author, delivery, part, content)"
                        + " values (:conversation, :root, :author, :delivery, :part, :content) on conflict do nothing")
                .bind("conversation", spot.conversation())
                .bind("root", spot.root())
                .bind("author", Company.REBOND.id())
                .bind("delivery", part.delivery().value())
                .bind("part", part.number())
                .bind("content", MessageCodec.write(message))
                .execute());
        return part(part).orElseThrow().id();
    }

    /** @param relayedAs what the relay calls it, or null */
    WallMessage stand(long id, String relayedAs) {
        database.useHandle(handle -> handle.createUpdate("update sandbox_message set posted_at = :at,"
                        + " relayed_as = :relayedAs where id = :id and posted_at is null")
                .bind("at", clock.instant())
                .bind("relayedAs", relayedAs)
                .bind("id", id)
                .execute());
        return told(id);
    }

    public void replace(long id, Message message) {
        database.useHandle(handle -> handle.createUpdate(
                        "update sandbox_message set content = :content, edited_at = :at where id = :id")
                .bind("content", MessageCodec.write(message))
                .bind("at", clock.instant())
                .bind("id", id)
                .execute());
        told(id);
    }

    public void remove(WallMessage message) {
        database.useHandle(handle -> handle.execute("delete from sandbox_message where id = ?", message.id()));
        changes.add(message);
    }

    public Optional<WallMessage> message(long id) {
        return database.withHandle(handle -> handle.createQuery(SELECT + "where m.id = :id")
                .bind("id", id)
                .map(WallMessage::of)
                .findOne());
    }

    Optional<WallMessage> part(Part part) {
        return database.withHandle(
                handle -> handle.createQuery(SELECT + "where m.delivery = :delivery and m.part = :part")
                        .bind("delivery", part.delivery().value())
                        .bind("part", part.number())
                        .map(WallMessage::of)
                        .findOne());
    }

    /** The newest messages that the member may see, oldest first. */
    public List<WallMessage> latest(String conversation, String member, long before, int most) {
        var newestFirst = database.withHandle(handle -> handle.createQuery(SELECT
                        + "where m.conversation = :conversation and m.root_id is null and m.posted_at is not null"
                        + " and (m.only_for is null or m.only_for = :member) and m.id < :before"
                        + " order by m.id desc limit :most")
                .bind("conversation", conversation)
                .bind("member", member)
                .bind("before", before)
                .bind("most", most)
                .map(WallMessage::of)
                .list());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public List<WallMessage> thread(long root, String member) {
        return database.withHandle(handle -> handle.createQuery(SELECT
                        + "where m.root_id = :root and m.posted_at is not null"
                        + " and (m.only_for is null or m.only_for = :member) order by m.id")
                .bind("root", root)
                .bind("member", member)
                .map(WallMessage::of)
                .list());
    }

    /** All that stands in the conversation, threads and private answers included, as far as 500 messages back. */
    public List<WallMessage> all(String conversation) {
        var newestFirst = database.withHandle(handle -> handle.createQuery(SELECT
                        + "where m.conversation = :conversation and m.posted_at is not null"
                        + " order by m.id desc limit 500")
                .bind("conversation", conversation)
                .map(WallMessage::of)
                .list());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** All that came to stand anywhere after that message, oldest first. */
    public List<WallMessage> after(long id) {
        return database.withHandle(
                handle -> handle.createQuery(SELECT + "where m.id > :id and m.posted_at is not null order by m.id")
                        .bind("id", id)
                        .map(WallMessage::of)
                        .list());
    }

    private WallMessage told(long id) {
        var message = message(id).orElseThrow();
        changes.add(message);
        return message;
    }

    /** @param root the message whose thread it is, or null */
    public record Spot(String conversation, Long root) {}
}
