package io.rebond.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Serialization;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.connector.ListedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An activity as Teams sent it: what it says, in our words. Whatever it lacks is empty, never null. */
final class Incoming {

    static final String PLATFORM = "teams";

    /** Stands between a channel's id and the id of the message that a thread belongs to. */
    private static final String THREAD = ";messageid=";

    private final Activity activity;
    private final TeamsChannelData teams;

    Incoming(Activity activity) {
        this.activity = activity;
        this.teams = Optional.ofNullable(Serialization.getAs(activity.getChannelData(), TeamsChannelData.class))
                .orElseGet(TeamsChannelData::new);
    }

    String type() {
        return words(activity.getType());
    }

    String name() {
        return words(activity.getName());
    }

    String action() {
        return words(activity.getAction());
    }

    String channel() {
        return words(activity.getChannelId());
    }

    String serviceUrl() {
        return words(activity.getServiceUrl());
    }

    String text() {
        return words(activity.getText());
    }

    String eventType() {
        return words(teams.getEventType());
    }

    /** What a card or a dialog sent. */
    Map<?, ?> value() {
        return activity.getValue() instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Said twice by Teams; where the two differ, neither is believed. */
    String tenant() {
        var said = Stream.of(
                        activity.getConversation() == null
                                ? null
                                : activity.getConversation().getTenantId(),
                        teams.getTenant() == null ? null : teams.getTenant().getId())
                .filter(tenant -> tenant != null && !tenant.isBlank())
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : "";
    }

    WorkspaceRef workspace() {
        return new WorkspaceRef(PLATFORM, Limits.name(tenant()));
    }

    Instant at(Instant otherwise) {
        return activity.getTimestamp() == null
                ? otherwise
                : activity.getTimestamp().toInstant();
    }

    String bot() {
        return activity.getRecipient() == null
                ? ""
                : words(activity.getRecipient().getId());
    }

    Optional<ChannelAccount> from() {
        return Optional.ofNullable(activity.getFrom()).filter(account -> account.getId() != null);
    }

    ChannelAccount sender() {
        return from().orElseThrow(() -> new IllegalArgumentException("an activity of nobody"));
    }

    MemberRef actor() {
        return member(sender());
    }

    /** The directory's id is the same in every app and team; Teams' own is not. */
    MemberRef member(ChannelAccount account) {
        return new MemberRef(workspace(), Limits.name(idOf(account)));
    }

    static String idOf(ChannelAccount account) {
        return words(account.getAadObjectId()).isBlank() ? words(account.getId()) : account.getAadObjectId();
    }

    boolean isPersonal() {
        return "personal".equals(kind());
    }

    boolean isChannel() {
        return "channel".equals(kind());
    }

    boolean isGroup() {
        return "groupChat".equals(kind());
    }

    Optional<String> team() {
        return Optional.ofNullable(teams.getTeam()).map(team -> team.getId());
    }

    /** The channel that an event is about, where it is another than the one it came by. */
    Optional<String> channelNamed() {
        return Optional.ofNullable(teams.getChannel()).map(channel -> channel.getId());
    }

    /**
     * By {@code channelData.channel.type}, which the SDK for Java does not read: {@code private} or {@code shared} in events
     * of such channels (Microsoft's "Agent and tab apps in shared and private channels"), where one page writes it with a
     * capital.
     */
    boolean isStandardChannel() {
        return isChannel()
                && (!(activity.getChannelData() instanceof Map<?, ?> data)
                        || !(data.get("channel") instanceof Map<?, ?> channel)
                        || ListedChannel.isStandard(channel.get("type")));
    }

    Optional<String> channelName() {
        return Optional.ofNullable(teams.getChannel()).map(channel -> channel.getName());
    }

    /** The conversation as Teams wrote it: in a channel, that of the thread. */
    String conversation() {
        return activity.getConversation() == null
                ? ""
                : words(activity.getConversation().getId());
    }

    ChannelRef where() {
        return new ChannelRef(workspace(), Limits.id(conversation().split(THREAD, 2)[0]));
    }

    Optional<MessageRef> root() {
        var parts = conversation().split(THREAD, 2);
        return parts.length == 2 && !parts[1].isBlank() ? Optional.of(message(parts[1])) : Optional.empty();
    }

    Optional<MessageRef> message() {
        return Optional.ofNullable(activity.getId()).map(this::message);
    }

    /** The message that a reaction or a card's button is on. */
    Optional<MessageRef> replyTo() {
        return Optional.ofNullable(activity.getReplyToId()).map(this::message);
    }

    static String thread(ChannelRef channel, String root) {
        return channel.id() + THREAD + root;
    }

    List<ChannelAccount> added() {
        return given(activity.getMembersAdded());
    }

    List<ChannelAccount> removed() {
        return given(activity.getMembersRemoved());
    }

    List<String> reactionsAdded() {
        return given(activity.getReactionsAdded()).stream()
                .map(reaction -> words(reaction.getType()))
                .toList();
    }

    List<String> reactionsRemoved() {
        return given(activity.getReactionsRemoved()).stream()
                .map(reaction -> words(reaction.getType()))
                .toList();
    }

    Stream<Entity> entities(String type) {
        return given(activity.getEntities()).stream().filter(entity -> type.equals(entity.getType()));
    }

    Optional<String> locale() {
        return Optional.ofNullable(activity.getLocale());
    }

    Optional<String> zone() {
        return Optional.ofNullable(activity.getLocalTimezone());
    }

    /** The same for every arrival of the same act: an activity's id is unique within its conversation only. */
    String key(String detail) {
        var named = String.join("|", tenant(), conversation(), words(activity.getId()), detail);
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String kind() {
        return activity.getConversation() == null
                ? ""
                : words(activity.getConversation().getConversationType());
    }

    private MessageRef message(String id) {
        return new MessageRef(where(), Limits.id(id));
    }

    private static String words(String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> given(List<T> values) {
        return values == null ? List.of() : values;
    }
}
