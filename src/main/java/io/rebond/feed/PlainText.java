package io.rebond.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

/** Text that cannot act: no markup, no control or invisible characters, one line, bounded. */
final class PlainText {
    /** Enough for the longest article; what is behind it would only cost time. */
    private static final int HTML = 100_000;

    /** Controls, lone surrogates, and what reorders or hides text, but for the joiners that emoji and some scripts are made with. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\\x{200C}\\x{200D}\\x{85}\\s]]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\p{Z}]+");
    private static final Pattern OPENS_NO_TAG = Pattern.compile("<(?!/?(\\w{1,20})\\b)");
    private static final Pattern TAG_NAME = Pattern.compile("<(/?)(\\w{1,20})\\b");

    private PlainText() {}

    static String ofHtml(String html) {
        String text = html == null ? "" : html;
        return Jsoup.parse(text.substring(0, Math.min(text.length(), HTML))).text();
    }

    /** In a title, {@code List<String>} is not markup. */
    static String ofTitle(String title) {
        String unopened = OPENS_NO_TAG.matcher(title).replaceAll("&lt;");
        return ofHtml(TAG_NAME.matcher(unopened)
                .replaceAll(tag -> (Tag.isKnownTag(tag.group(2)) ? "<" : "&lt;") + tag.group(1) + tag.group(2)));
    }

    /** At most so many characters, cut between words where there are any, with an ellipsis that counts. */
    static String line(String text, int longest) {
        String bounded = text.substring(0, Math.min(text.length(), HTML));
        String line = BLANKS.matcher(UNWANTED.matcher(bounded).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest ? line : cut(line, longest);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
    }

    private static String cut(String line, int longest) {
        String start = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int lastBlank = start.lastIndexOf(' ');
        return (lastBlank > start.length() / 2 ? start.substring(0, lastBlank) : start).stripTrailing() + "…";
    }
}
