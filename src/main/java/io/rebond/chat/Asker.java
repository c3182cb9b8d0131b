package io.rebond.chat;

import java.util.List;
import java.util.Optional;

/**
 * Who typed a command, and where.
 *
 * @param mentions who is named in the line, where the platform tells
 */
public record Asker(MemberRef member, ChannelRef where, Language language, List<Mention> mentions) {
    public Asker {
        mentions = List.copyOf(mentions);
    }

    /** Of a line that names nobody. */
    public Asker(MemberRef member, ChannelRef where, Language language) {
        this(member, where, language, List.of());
    }

    /** Who a word of the line means, as the platform told; empty where two people are shown alike. */
    public Optional<MemberRef> mentioned(String word) {
        var meant = mentions.stream()
                .filter(mention -> mention.shown().equals(word))
                .map(Mention::member)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
