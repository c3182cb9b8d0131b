package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * Somebody named in a typed line so that the platform itself tells who is meant.
 *
 * @param shown as it stands in the line, with its {@code @}; may hold spaces
 */
public record Mention(String shown, MemberRef member) {
    public Mention {
        requireNonNull(member);
        if (!shown.startsWith("@") || shown.length() < 2) {
            throw new IllegalArgumentException("a mention is shown as @ and a name");
        }
    }
}
