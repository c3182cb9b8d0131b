package io.rebond.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.User;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import io.rebond.block.SlackJson;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.Later;
import io.rebond.chat.ChatEvent.MembershipChanged;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Signals;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Slack's events as ours, without a word of what people wrote. What concerns no message of Rebond's, as far as Slack tells,
 * goes no further unless it is an emoji that means something anywhere; nor does what Rebond itself does.
 */
@Singleton
class EventTranslator {
    /** Messages of people, whatever came along with them. */
    private static final Set<String> WRITTEN = Set.of("", "thread_broadcast", "file_share", "me_message");

    private final List<Signals> signals;

    EventTranslator(Instance<Signals> signals) {
        this.signals = signals.stream().toList();
    }

    Optional<Later> later(EventEnvelope envelope) {
        var event = envelope.event();
        return switch (envelope.type()) {
            case "reaction_added" -> reaction(envelope, SlackJson.as(ReactionAddedEvent.class, event), true);
            case "reaction_removed" -> reaction(envelope, SlackJson.as(ReactionAddedEvent.class, event), false);
            case "message" -> message(envelope, event);
            case "member_joined_channel" -> membership(envelope, event, true);
            case "member_left_channel" -> membership(envelope, event, false);
            case "user_change", "team_join" -> profile(envelope, SlackJson.as(User.class, event.get("user")));
            default -> Optional.empty();
        };
    }

    private Optional<Later> reaction(EventEnvelope envelope, ReactionAddedEvent reaction, boolean present) {
        var item = reaction.getItem();
        if (!"message".equals(item.getType())
                || envelope.isOwn(reaction.getUser())
                || !envelope.mayBeOn(reaction.getItemUser()) && !meansSomething(reaction.getReaction())) {
            return Optional.empty();
        }
        return Optional.of(new ReactionChanged(
                envelope.key(),
                envelope.at(reaction.getEventTs()),
                envelope.member(reaction.getUser()),
                message(envelope, item.getChannel(), item.getTs()),
                reaction.getReaction(),
                present,
                reaction.getItemUser() == null ? null : envelope.member(reaction.getItemUser())));
    }

    private boolean meansSomething(String emoji) {
        return signals.stream().anyMatch(each -> each.mean(emoji));
    }

    private static Optional<Later> message(EventEnvelope envelope, JsonObject event) {
        var subtype = SlackJson.text(event, "subtype").orElse("");
        if (subtype.equals(MessageDeletedEvent.SUBTYPE_NAME)) {
            return SlackJson.text(event, "previous_message", "ts").isPresent()
                    ? reply(envelope, SlackJson.as(MessageEvent.class, previous(event)), false)
                    : Optional.empty();
        }
        return WRITTEN.contains(subtype)
                ? reply(envelope, SlackJson.as(MessageEvent.class, event), true)
                : Optional.empty();
    }

    /** The message that was deleted, told as one that stands in the event's channel at the event's time. */
    private static JsonObject previous(JsonObject event) {
        var previous = event.getAsJsonObject("previous_message").deepCopy();
        previous.add("channel", event.get("channel"));
        previous.add("event_ts", event.get("event_ts"));
        return previous;
    }

    private static Optional<Later> reply(EventEnvelope envelope, MessageEvent message, boolean present) {
        boolean inThread =
                message.getThreadTs() != null && !message.getThreadTs().equals(message.getTs());
        if (!inThread
                || message.getUser() == null
                || message.getBotId() != null
                || envelope.isOwn(message.getUser())
                || !envelope.mayBeOn(message.getParentUserId())) {
            return Optional.empty();
        }
        return Optional.of(new ReplyChanged(
                envelope.key(),
                envelope.at(message.getEventTs()),
                envelope.member(message.getUser()),
                message(envelope, message.getChannel(), message.getTs()),
                message(envelope, message.getChannel(), message.getThreadTs()),
                present));
    }

    private static Optional<Later> membership(EventEnvelope envelope, JsonObject event, boolean present) {
        var moved = SlackJson.as(MemberJoinedChannelEvent.class, event);
        return envelope.isOwn(moved.getUser())
                ? Optional.empty()
                : Optional.of(new MembershipChanged(
                        envelope.key(),
                        envelope.at(moved.getEventTs()),
                        envelope.member(moved.getUser()),
                        new ChannelRef(envelope.workspace(), moved.getChannel()),
                        present));
    }

    private static Optional<Later> profile(EventEnvelope envelope, User user) {
        return Profiles.isStranger(user, envelope.workspace())
                ? Optional.empty()
                : Optional.of(
                        new ProfileChanged(envelope.key(), envelope.at(null), Profiles.of(user, envelope.workspace())));
    }

    private static MessageRef message(EventEnvelope envelope, String channel, String ts) {
        return new MessageRef(new ChannelRef(envelope.workspace(), channel), ts);
    }
}
