package io.rebond.card;

import io.rebond.card.AdaptiveCard.Mention;
import io.rebond.card.AdaptiveCard.Mentioned;
import io.rebond.chat.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that mentions people. Runs cannot mention, so it is Markdown, in which everything but our own mentions is escaped: a
 * backslash before each character that could begin markup or a tag, and before what would make a line a heading or a list.
 */
final class MentionText implements Text.Renderer<String> {

    private static final String SPECIAL = "([\\\\`*_\\[\\]<>~|&]|(?m)^(?=[#+-]|\\d+[.)]))";

    private final List<Mention> mentions = new ArrayList<>();

    static boolean isNeededBy(Text text) {
        return text.spans().stream().anyMatch(Text.Mention.class::isInstance);
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    String of(Text text) {
        var words = new StringBuilder();
        text.spans().forEach(span -> words.append(span.accept(this)));
        return words.toString();
    }

    @Override
    public String plain(Text.Plain span) {
        return escaped(span.words());
    }

    @Override
    public String strong(Text.Strong span) {
        return "**" + escaped(span.words()) + "**";
    }

    @Override
    public String code(Text.Code span) {
        return escaped(span.words());
    }

    @Override
    public String link(Text.Link span) {
        var address = span.address().toString().replace("(", "%28").replace(")", "%29");
        return "[" + escaped(span.words()) + "](" + address + ")";
    }

    /** A name cannot close its own tag. */
    @Override
    public String mention(Text.Mention span) {
        var name = span.words().replaceAll("[<>]", "");
        var text = "<at>" + name + "</at>";
        mentions.add(new Mention(text, new Mentioned(span.member().id(), name)));
        return text;
    }

    private static String escaped(String words) {
        return words.replaceAll(SPECIAL, "\\\\$1").replaceAll("\\R", "\n\n");
    }
}
