package io.rebond.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a person did, normalised at the edge: authenticated, without the words people wrote to each other.
 *
 * <p>{@link Now} is answered within one transaction while the person waits (Slack and Teams give about three seconds);
 * {@link Later} is acknowledged once it is durable and handled by a worker.
 */
public sealed interface ChatEvent {

    /** The platform's own identifier of this event, at most 200 characters: a second arrival has no effect. */
    String key();

    WorkspaceRef workspace();

    /** When it happened, by the platform's clock. */
    Instant at();

    /** Who did it. */
    MemberRef actor();

    /** Answered while the person waits. */
    sealed interface Now extends ChatEvent {
        /** The conversation in which the person acted. */
        ChannelRef where();

        @Override
        default WorkspaceRef workspace() {
            return actor().workspace();
        }
    }

    /** Acknowledged once durable, handled later, in any order. */
    sealed interface Later extends ChatEvent {
        @Override
        default WorkspaceRef workspace() {
            return actor().workspace();
        }

        /** The message that it concerns: what was reacted to, or replied to; empty for what concerns none. */
        default Optional<MessageRef> about() {
            return Optional.empty();
        }

        /** Whether it says something of that person, who then may want it gone. */
        default boolean names(MemberRef member) {
            return actor().equals(member);
        }
    }

    /**
     * A command.
     *
     * @param line all that was typed after the bot's own name, such as {@code digest publish}; may be hostile and long
     * @param mentions who is named in the line, where the platform tells
     */
    record CommandTyped(String key, Instant at, MemberRef actor, ChannelRef where, String line, List<Mention> mentions)
            implements Now {
        public CommandTyped {
            mentions = List.copyOf(mentions);
        }

        /** A line that names nobody. */
        public CommandTyped(String key, Instant at, MemberRef actor, ChannelRef where, String line) {
            this(key, at, actor, where, line, List.of());
        }
    }

    /**
     * A button pressed, an option chosen, a form sent or a shortcut used on a message.
     *
     * @param message the message that bears the button or that the shortcut was used on; null for a form
     * @param action as this installation sealed it
     * @param values what was chosen or typed, by field name; empty for a button
     */
    record ActionTaken(
            String key,
            Instant at,
            MemberRef actor,
            ChannelRef where,
            MessageRef message,
            Action action,
            Map<String, String> values)
            implements Now {
        public ActionTaken {
            values = Map.copyOf(values);
        }

        /** What was chosen or typed, without the control characters that no database stores; "" when nothing was. */
        public String value(String field) {
            return values.getOrDefault(field, "")
                    .replaceAll("[\\p{Cc}&&[^\\s]]", "")
                    .strip();
        }
    }

    /**
     * An emoji put on a message or taken off it. Removals may arrive before their additions: the later {@code at} wins.
     *
     * @param emoji the platform's short name, without colons, at most 100 characters
     * @param author whose message it is, where the platform tells; else null
     */
    record ReactionChanged(
            String key,
            Instant at,
            MemberRef actor,
            MessageRef message,
            String emoji,
            boolean present,
            MemberRef author)
            implements Later {

        /** On a message whose author nobody names. */
        public ReactionChanged(
                String key, Instant at, MemberRef actor, MessageRef message, String emoji, boolean present) {
            this(key, at, actor, message, emoji, present, null);
        }

        @Override
        public boolean names(MemberRef member) {
            return actor.equals(member) || member.equals(author);
        }

        @Override
        public Optional<MessageRef> about() {
            return Optional.of(message);
        }
    }

    /** A reply in a thread, written or deleted; never its text. */
    record ReplyChanged(String key, Instant at, MemberRef actor, MessageRef reply, MessageRef root, boolean present)
            implements Later {
        @Override
        public Optional<MessageRef> about() {
            return Optional.of(root);
        }
    }

    /** A member entered or left a channel. */
    record MembershipChanged(String key, Instant at, MemberRef actor, ChannelRef channel, boolean present)
            implements Later {}

    /** A member's name, language or zone changed, or a member is new to the workspace. */
    record ProfileChanged(String key, Instant at, Profile profile) implements Later {
        @Override
        public MemberRef actor() {
            return profile.member();
        }
    }
}
