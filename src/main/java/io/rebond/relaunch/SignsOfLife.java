package io.rebond.relaunch;

import io.rebond.chat.Answered;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.Published;
import io.rebond.chat.Withdrawn;
import io.rebond.delivery.Receipts;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** When something was last published on a topic or replied beneath it, and where: never by whom. */
@Singleton
class SignsOfLife implements LaterHandler {

    /** @param settled whether its discussion has its answer */
    private record Signs(Instant heard, boolean settled) {}

    private final Jdbi database;
    private final Receipts receipts;

    SignsOfLife(Jdbi database, Receipts receipts) {
        this.database = database;
        this.receipts = receipts;
    }

    /** A correction may change its topics, and is no sign of life. */
    void on(@Observes Published told) {
        var before = before(told);
        var heard = before.map(Signs::heard).filter(told.at()::isBefore).orElse(told.at());
        boolean settled = before.filter(Signs::settled).isPresent();
        database.useHandle(handle -> {
            handle.execute(
                    "delete from sign_of_life where subject = ? and channel = ?",
                    told.subject(),
                    told.channel().id());
            told.topics().stream()
                    .distinct()
                    .forEach(topic -> handle.execute(
                            "insert into sign_of_life (subject, topic, platform, workspace, channel, published_at, "
                                    + "heard_at, settled) values (?, ?, ?, ?, ?, ?, ?, ?)",
                            told.subject(),
                            topic,
                            told.channel().workspace().platform(),
                            told.channel().workspace().id(),
                            told.channel().id(),
                            told.at(),
                            heard,
                            settled));
        });
    }

    private Optional<Signs> before(Published told) {
        return database.withHandle(handle -> handle.createQuery(
                        "select heard_at, settled from sign_of_life where subject = ? and channel = ? limit 1")
                .bind(0, told.subject())
                .bind(1, told.channel().id())
                .map((row, context) -> new Signs(row.getTimestamp(1).toInstant(), row.getBoolean(2)))
                .findOne());
    }

    void on(@Observes Answered told) {
        database.useHandle(
                handle -> handle.execute("update sign_of_life set settled = true where subject = ?", told.subject()));
    }

    void on(@Observes Withdrawn told) {
        database.useHandle(handle -> handle.execute("delete from sign_of_life where subject = ?", told.subject()));
    }

    @Override
    public void handle(List<ChatEvent.Later> events) {
        var replies = events.stream()
                .filter(ReplyChanged.class::isInstance)
                .map(ReplyChanged.class::cast)
                .filter(ReplyChanged::present)
                .toList();
        var ours = receipts.find(replies.stream().map(ReplyChanged::root).collect(Collectors.toSet()));
        replies.forEach(reply -> Optional.ofNullable(ours.get(reply.root()))
                .ifPresent(receipt -> database.useHandle(handle -> handle.execute(
                        "update sign_of_life set heard_at = ? where subject = ? and channel = ? and heard_at < ?",
                        reply.at(),
                        receipt.purpose().subject(),
                        reply.root().conversation().id(),
                        reply.at()))));
    }

    /** When each topic was last heard of in those channels of one workspace. */
    Map<String, Instant> topics(Collection<ChannelRef> places) {
        return heard(
                places,
                "select topic, max(heard_at) from sign_of_life where platform = :platform and workspace = :workspace "
                        + "and channel in (<channels>) group by topic");
    }

    /** When somebody last replied in each discussion there that has no answer yet, by its subject. */
    Map<String, Instant> discussions(Collection<ChannelRef> places) {
        return heard(
                places,
                "select subject, max(heard_at) from sign_of_life where platform = :platform and workspace = :workspace "
                        + "and channel in (<channels>) and heard_at > published_at and not settled group by subject");
    }

    private Map<String, Instant> heard(Collection<ChannelRef> places, String query) {
        if (places.isEmpty()) {
            return new HashMap<>();
        }
        return database
                .withHandle(handle -> handle.createQuery(query)
                        .bind("platform", platform(places))
                        .bind("workspace", workspace(places))
                        .bindList("channels", ids(places))
                        .map((row, context) ->
                                Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }

    /** When something was last heard of what somebody was looked for. */
    Optional<Instant> heard(Relaunch relaunch, Collection<ChannelRef> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return database.withHandle(handle -> handle.createQuery("select max(heard_at) from sign_of_life "
                        + "where platform = :platform and workspace = :workspace and channel in (<channels>) and "
                        + (relaunch.isDiscussion() ? "subject" : "topic") + " = :what")
                .bind("platform", platform(places))
                .bind("workspace", workspace(places))
                .bindList("channels", ids(places))
                .bind("what", relaunch.isDiscussion() ? relaunch.subject() : relaunch.topic())
                .map((row, context) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .one());
    }

    boolean isSettled(String subject) {
        return database.withHandle(
                handle -> handle.createQuery("select 1 from sign_of_life where subject = ? and settled limit 1")
                        .bind(0, subject)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** Whether it stands in one of those channels of one workspace. */
    boolean standsIn(String subject, Set<ChannelRef> places) {
        return !places.isEmpty()
                && database.withHandle(handle -> handle.createQuery("select 1 from sign_of_life "
                                + "where subject = :subject and platform = :platform and workspace = :workspace "
                                + "and channel in (<channels>) limit 1")
                        .bind("subject", subject)
                        .bind("platform", platform(places))
                        .bind("workspace", workspace(places))
                        .bindList("channels", ids(places))
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** What was published on a topic in those channels of one workspace, by its subjects, the latest first. */
    List<String> latest(String topic, Set<ChannelRef> places, int most) {
        if (places.isEmpty()) {
            return List.of();
        }
        return database.withHandle(handle -> handle.createQuery("select subject from sign_of_life "
                        + "where topic = :topic and platform = :platform and workspace = :workspace "
                        + "and channel in (<channels>) group by subject order by max(published_at) desc, subject "
                        + "limit " + most)
                .bind("topic", topic)
                .bind("platform", platform(places))
                .bind("workspace", workspace(places))
                .bindList("channels", ids(places))
                .mapTo(String.class)
                .list());
    }

    private static String platform(Collection<ChannelRef> places) {
        return places.iterator().next().workspace().platform();
    }

    private static String workspace(Collection<ChannelRef> places) {
        return places.iterator().next().workspace().id();
    }

    private static List<String> ids(Collection<ChannelRef> places) {
        return places.stream().map(ChannelRef::id).toList();
    }
}
