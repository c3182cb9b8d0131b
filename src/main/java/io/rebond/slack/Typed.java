package io.rebond.slack;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import io.rebond.chat.WorkspaceRef;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, as they saw it while typing. The manifest's {@code should_escape} makes Slack send channels, people
 * and links in angle brackets, and everything that people typed themselves escaped, so nobody can type such a bracket.
 */
final class Typed {
    private static final Pattern BRACKET = Pattern.compile("<([#@!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private Typed() {}

    /** @param channelName finds a channel's name where Slack tells none, or gives its identifier back */
    static String words(String text, UnaryOperator<String> channelName) {
        var shown = BRACKET.matcher(text == null ? "" : text)
                .replaceAll(found -> Matcher.quoteReplacement(shown(
                        found.group(1), found.group(2), found.group(3) == null ? "" : found.group(3), channelName)));
        return plain(shown);
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String shown(String kind, String id, String label, UnaryOperator<String> channelName) {
        return switch (kind) {
            case "#" -> "#" + (label.isEmpty() ? channelName.apply(id) : label);
            case "@" -> "@" + (label.isEmpty() ? id : label);
            case "!" -> label.isEmpty() ? "@" + id : label;
            default -> id.startsWith("mailto:") && !label.isEmpty() ? label : id;
        };
    }

    /** The same text with people's names in the brackets that only hold their identifiers. */
    static String named(String text, UnaryOperator<String> personName) {
        return BRACKET.matcher(text == null ? "" : text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("@") && found.group(3) == null
                                ? "<@" + found.group(2) + "|" + bare(personName.apply(found.group(2))) + ">"
                                : found.group()));
    }

    private static String bare(String name) {
        return name.replaceAll("[<>|]", "");
    }

    /** Who is named in it, as {@link #words} shows them. */
    static List<Mention> mentions(String text, WorkspaceRef workspace) {
        return BRACKET.matcher(text == null ? "" : text)
                .results()
                .filter(found -> found.group(1).equals("@") && !found.group(2).isEmpty())
                .map(found -> new Mention(
                        plain(shown("@", found.group(2), found.group(3) == null ? "" : found.group(3), id -> id)),
                        new MemberRef(workspace, found.group(2))))
                .toList();
    }

    /** The first web address in a message's text, or "". */
    static String firstAddress(String text) {
        var links = Pattern.compile("<(https?://[^<>|]+)").matcher(text == null ? "" : text);
        return links.find() ? links.group(1).replace("&amp;", "&") : "";
    }
}
