package io.rebond.digest;

import io.rebond.directory.Topics;
import java.net.URI;
import java.util.Locale;

/**
 * What a member puts forward.
 *
 * @param why in the member's words, may be empty
 */
record Proposal(URI address, String title, String why, Topics topics) {

    private static final int TITLE_LIMIT = 300;
    private static final int WHY_LIMIT = 600;
    private static final int OPENING_LIMIT = 100;

    Proposal {
        title = title(title.isBlank() ? guessTitle(address) : title);
        why = word(why);
    }

    static String title(String typed) {
        return cut(typed, TITLE_LIMIT);
    }

    /** How a text of somebody's begins: all of it if it is short. */
    static String opening(String words) {
        return cut(words, OPENING_LIMIT);
    }

    /** A text of somebody's as one paragraph. */
    static String text(String words) {
        return cut(words, Telling.BODY_LIMIT);
    }

    /** One line of what somebody says about an article. */
    static String word(String typed) {
        return cut(typed, WHY_LIMIT);
    }

    String origin() {
        return originOf(address);
    }

    static String originOf(URI address) {
        return address.getHost().replaceFirst("^www\\.", "");
    }

    /** The last words of the address: the page itself may be private, so it is not fetched. */
    private static String guessTitle(URI address) {
        var path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
        var words = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("\\.[a-zA-Z]{2,5}$", "")
                .replaceAll("[-_+]+", " ")
                .strip();
        return words.isEmpty()
                ? address.getHost()
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String cut(String text, int most) {
        // No database stores a control character, and half a character is none.
        var line = text.replaceAll("[\\p{Cc}&&[^\\s]]", "").strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }
}
