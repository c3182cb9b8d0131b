package io.rebond.teams;

import com.microsoft.bot.schema.ChannelAccount;
import io.rebond.chat.ChatEvent.Later;
import io.rebond.chat.ChatEvent.MembershipChanged;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What nobody waits for, as events: never the words of it. */
@Singleton
class Happenings {

    /** What Teams calls the deletion that can be undone, and its undoing. */
    private static final String UNDELETED = "undeleteMessage";

    private final Acquaintances acquaintances;
    private final Clock clock;

    Happenings(Acquaintances acquaintances, Clock clock) {
        this.acquaintances = acquaintances;
        this.clock = clock;
    }

    ProfileChanged profile(Acquaintance met, Incoming activity) {
        return new ProfileChanged(activity.key("profile"), at(activity), met.profile());
    }

    List<Later> reactions(Incoming activity) {
        return activity.replyTo().stream()
                .flatMap(message -> Stream.concat(
                                activity.reactionsAdded().stream().map(emoji -> new Reaction(emoji, true)),
                                activity.reactionsRemoved().stream().map(emoji -> new Reaction(emoji, false)))
                        .filter(reaction -> !reaction.emoji().isBlank())
                        .<Later>map(reaction -> new ReactionChanged(
                                activity.key(reaction.toString()),
                                at(activity),
                                activity.actor(),
                                message,
                                Limits.name(reaction.emoji()),
                                reaction.present())))
                .toList();
    }

    /** A message is a reply when it stands in the thread of another. */
    List<Later> reply(Incoming activity) {
        return replied(activity, true);
    }

    List<Later> deletion(Incoming activity) {
        return replied(activity, false);
    }

    /** Of all edits only the one that takes a deletion back matters. */
    List<Later> edit(Incoming activity) {
        return UNDELETED.equals(activity.eventType()) ? replied(activity, true) : List.of();
    }

    /** Standard channels have the members of their team. */
    List<Later> memberships(Incoming activity, List<Conversation> channels) {
        return Stream.concat(
                        activity.added().stream().flatMap(account -> memberships(activity, channels, account, true)),
                        activity.removed().stream().flatMap(account -> memberships(activity, channels, account, false)))
                .toList();
    }

    private Stream<Later> memberships(
            Incoming activity, List<Conversation> channels, ChannelAccount account, boolean present) {
        if (account.getId() == null || account.getId().equals(activity.bot())) {
            return Stream.empty();
        }
        var member = known(activity, account);
        return channels.stream()
                .map(channel -> new MembershipChanged(
                        activity.key(channel.id() + "|" + member.id() + "|" + present),
                        at(activity),
                        member,
                        channel.ref(),
                        present));
    }

    private MemberRef known(Incoming activity, ChannelAccount account) {
        return account.getAadObjectId() == null
                ? acquaintances
                        .withAccount(activity.tenant(), account.getId())
                        .map(Acquaintance::ref)
                        .orElseGet(() -> activity.member(account))
                : activity.member(account);
    }

    private List<Later> replied(Incoming activity, boolean present) {
        var message = activity.message();
        var root = activity.root();
        if (message.isEmpty() || root.isEmpty() || root.equals(message)) {
            return List.of();
        }
        var key = activity.key("reply|" + present + "|" + at(activity).toEpochMilli());
        return List.of(new ReplyChanged(key, at(activity), activity.actor(), message.get(), root.get(), present));
    }

    private Instant at(Incoming activity) {
        return activity.at(clock.instant());
    }

    private record Reaction(String emoji, boolean present) {}
}
