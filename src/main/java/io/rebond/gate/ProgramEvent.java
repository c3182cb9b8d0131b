package io.rebond.gate;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.sandbox.Company;
import java.time.Instant;

/**
 * An event as a program tells it.
 *
 * @param type {@code reaction}, {@code reply} or {@code membership}
 * @param at when it happened, or null for now
 */
record ProgramEvent(
        String type,
        String key,
        String member,
        String channel,
        String message,
        String root,
        String emoji,
        boolean present,
        Instant at) {

    /** @throws IllegalArgumentException when something is missing or unknown */
    ChatEvent.Later event(Instant now) {
        var when = at == null ? now : at;
        var who = new MemberRef(Company.WORKSPACE, needed(member));
        var where = Company.conversation(needed(channel));
        return switch (needed(type)) {
            case "reaction" ->
                new ChatEvent.ReactionChanged(needed(key), when, who, in(where, message), needed(emoji), present);
            case "reply" ->
                new ChatEvent.ReplyChanged(needed(key), when, who, in(where, message), in(where, root), present);
            case "membership" -> new ChatEvent.MembershipChanged(needed(key), when, who, where, present);
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static MessageRef in(ChannelRef where, String id) {
        return new MessageRef(where, needed(id));
    }

    static String line(String typed) {
        return typed == null ? "" : typed;
    }

    static String needed(String value) {
        if (value == null || value.isEmpty() || value.length() > 200) {
            throw new IllegalArgumentException("something is missing or too long");
        }
        return value;
    }
}
