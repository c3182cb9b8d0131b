package io.rebond.command;

/**
 * Quotation marks come in families, because keyboards replace one mark of a pair and not the other: any mark of a
 * family may end what another of it began, and marks of other families are ordinary characters in between.
 */
final class Quotes {

    private static final String DOUBLE = "\"“”„‟";
    private static final String GUILLEMETS = "«»";
    private static final String SINGLE = "'‘’‚";
    private static final String MARKS = DOUBLE + GUILLEMETS + SINGLE;

    private Quotes() {}

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a word may begin with this mark as a quotation. */
    static boolean opens(String line, int at) {
        var mark = line.charAt(at);
        return isMark(mark) && mark != '»' && (!isSingle(mark) || end(line, at) > 0);
    }

    /** Where the quotation that begins at {@code open} ends, or -1. */
    static int end(String line, int open) {
        var family = familyOf(line.charAt(open));
        var nested = 0;
        for (var i = open + 1; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (family.indexOf(c) >= 0) {
                if (opensWithin(line, i, open)) {
                    nested++;
                } else if (closes(line, i) && nested-- == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** What stands between the marks, without escapes; guillemets keep a space that is not part of the text. */
    static String content(String line, int open, int end) {
        var text = new StringBuilder();
        for (var i = open + 1; i < end; i++) {
            var escaped = line.charAt(i) == '\\' && i + 1 < end && isEscapable(line.charAt(i + 1));
            text.append(line.charAt(escaped ? ++i : i));
        }
        return line.charAt(open) == '«' ? trimmed(text.toString()) : text.toString();
    }

    static boolean isEscapable(char c) {
        return c == '\\' || isMark(c);
    }

    /** The text as one argument, whatever it contains. */
    static String quoted(String text) {
        return '"' + text.replaceAll("[\\\\" + DOUBLE + "]", "\\\\$0") + '"';
    }

    private static String familyOf(char c) {
        if (DOUBLE.indexOf(c) >= 0) {
            return DOUBLE;
        }
        return GUILLEMETS.indexOf(c) >= 0 ? GUILLEMETS : SINGLE;
    }

    private static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    private static boolean opensWithin(String line, int at, int open) {
        var mark = line.charAt(at);
        if (isSingle(mark) || GUILLEMETS.indexOf(mark) >= 0) {
            return mark == '«';
        }
        var afterGap = isGap(line.charAt(at - 1)) || at == open + 1 && leans(mark) && !leans(line.charAt(open));
        return afterGap && at + 1 < line.length() && startsText(line.charAt(at + 1));
    }

    private static boolean leans(char mark) {
        return mark == '“' || mark == '„';
    }

    private static boolean isGap(char c) {
        return Words.isSpace(c) || "([{".indexOf(c) >= 0;
    }

    private static boolean startsText(char c) {
        return !Words.isSpace(c) && DOUBLE.indexOf(c) < 0 && !Words.isSeparator(c);
    }

    /** A single mark within a word is an apostrophe. */
    private static boolean closes(String line, int at) {
        var mark = line.charAt(at);
        if (!isSingle(mark)) {
            return mark != '«';
        }
        var last = at + 1 == line.length();
        return "'’".indexOf(mark) >= 0
                && !Words.isSpace(line.charAt(at - 1))
                && (last || Words.isSpace(line.charAt(at + 1)) || Words.isSeparator(line.charAt(at + 1)));
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Words.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Words.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
