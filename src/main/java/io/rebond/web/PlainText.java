package io.rebond.web;

import java.util.regex.Pattern;

/** Text that cannot act: no control or invisible characters, one line, bounded. */
public final class PlainText {
    /** Enough for the longest article; what is behind it would only cost time. */
    private static final int LONGEST = 100_000;

    /** Controls, lone surrogates, and what reorders or hides text, but for the joiners that emoji and some scripts are made with. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\\x{200C}\\x{200D}\\x{85}\\s]]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\p{Z}]+");

    private PlainText() {}

    /** At most so many characters, cut between words where there are any, with an ellipsis that counts. */
    public static String line(String text, int longest) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST));
        String line = BLANKS.matcher(UNWANTED.matcher(bounded).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest ? line : cut(line, longest);
    }

    public static int words(String text) {
        return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
    }

    private static String cut(String line, int longest) {
        String start = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int lastBlank = start.lastIndexOf(' ');
        return (lastBlank > start.length() / 2 ? start.substring(0, lastBlank) : start).stripTrailing() + "…";
    }
}
