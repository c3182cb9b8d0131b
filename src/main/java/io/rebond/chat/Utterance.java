package io.rebond.chat;

import io.rebond.chat.ChatEvent.ActionTaken;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody said, as a platform tells it at the moment when it is asked for. It is judged and let go: nobody stores it
 * before its author agrees, and it enters neither the journal nor the log.
 *
 * @param message where it stands
 * @param author empty for an app, and where the platform does not say
 * @param at when it was said
 * @param open whether whoever works here may read the conversation; false when nobody can tell
 * @param words as people see them, without markup; hostile, of any length, may be empty
 * @param link the first web address in it as it is spelled there, unchecked; "" for none
 * @param page where people find it again, so that its author knows which one is meant; "" where there is no such address
 */
public record Utterance(
        MessageRef message,
        Optional<MemberRef> author,
        Instant at,
        boolean open,
        String words,
        String link,
        String page) {

    /**
     * What a shortcut on a message stands for: somebody would like to see it proposed. Adapters bring it with
     * {@link #values()}; it is never sealed into a button.
     */
    public static final Action PICKED = new Action("message.picked");

    /** The same when somebody would like to thank its author, of whom alone note is taken. */
    public static final Action THANKED = new Action("message.thanked");

    /** No longer than an address may be. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}");

    private static final String CLOSING = "[.,;:!?\\]»”'’]+$";

    /** The first web address in plain words, without the punctuation that closes a sentence; "" for none. */
    public static String linkIn(String words) {
        var found = ADDRESS.matcher(words);
        if (!found.find()) {
            return "";
        }
        var link = found.group().replaceFirst(CLOSING, "");
        while (link.endsWith(")") && count(link, '(') < count(link, ')')) {
            link = link.substring(0, link.length() - 1).replaceFirst(CLOSING, "");
        }
        return link;
    }

    private static long count(String link, char bracket) {
        return link.chars().filter(each -> each == bracket).count();
    }

    /** As the values of the action that brings it. */
    public Map<String, String> values() {
        return Map.of(
                "author",
                author.map(MemberRef::id).orElse(""),
                "at",
                at.toString(),
                "open",
                Boolean.toString(open),
                "words",
                words,
                "link",
                link,
                "page",
                page);
    }

    /** What such a shortcut brought. */
    public static Utterance of(ActionTaken picked) {
        return new Utterance(
                picked.message(),
                Optional.of(picked.value("author"))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new MemberRef(picked.workspace(), id)),
                Instant.parse(picked.value("at")),
                Boolean.parseBoolean(picked.value("open")),
                picked.value("words"),
                picked.value("link"),
                picked.value("page"));
    }
}
