package io.rebond.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A typed line, cut into words. It is always cut, however hostile; {@code flaw} says what is wrong with it. */
record Words(List<Word> all, Flaw flaw) {

    static final int LINE_LIMIT = 12_000;
    static final int WORD_LIMIT = 3_000;
    // The parser's time grows with the square of their number: 6,000 words took it a second.
    static final int COUNT_LIMIT = 500;

    /** @param quoted it stood between quotation marks: it is neither a command's name nor an option */
    record Word(String text, boolean quoted) {}

    enum Flaw {
        NONE,
        LINE_TOO_LONG,
        TOO_MANY_WORDS,
        QUOTE_NOT_CLOSED,
        WORD_TOO_LONG
    }

    static Words in(String line) {
        return in(line, List.of());
    }

    /** @param names people as they are shown in the line, which are one word each, spaces and all */
    static Words in(String line, List<String> names) {
        var tooLong = line.length() > LINE_LIMIT;
        var scan = new Scan(clean(tooLong ? line.substring(0, LINE_LIMIT) : line), names);
        var words = scan.words();
        return new Words(words, tooLong ? Flaw.LINE_TOO_LONG : flaw(words, scan.open));
    }

    /** Without control characters: no database stores them, and Filling relies on their absence. */
    static String clean(String line) {
        return line.replaceAll("[\\p{Cc}&&[^\\s]]", "");
    }

    private static Flaw flaw(List<Word> words, boolean open) {
        if (words.size() > COUNT_LIMIT) {
            return Flaw.TOO_MANY_WORDS;
        } else if (open) {
            return Flaw.QUOTE_NOT_CLOSED;
        }
        return words.stream().anyMatch(w -> w.text().length() > WORD_LIMIT) ? Flaw.WORD_TOO_LONG : Flaw.NONE;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** People write commas between quoted arguments. */
    static boolean isSeparator(char c) {
        return c == ',' || c == ';';
    }

    /** One walk along a line, from left to right. */
    private static final class Scan {
        private final String line;
        private final List<String> names;
        private final List<Word> words = new ArrayList<>();
        private int at;
        private boolean open;

        Scan(String line, List<String> names) {
            this.line = line;
            // A name may begin like a shorter one.
            this.names = names.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        }

        List<Word> words() {
            while (at < line.length() && words.size() <= COUNT_LIMIT) {
                if (isSpace(line.charAt(at))) {
                    at++;
                } else if (Quotes.opens(line, at)) {
                    words.add(new Word(quotation(), true));
                    skipSeparators();
                } else {
                    words.add(new Word(bare(), false));
                }
            }
            return List.copyOf(words);
        }

        private String quotation() {
            var end = Quotes.end(line, at);
            open |= end < 0;
            var text = Quotes.content(line, at, end < 0 ? line.length() : end);
            at = end < 0 ? line.length() : end + 1;
            return text;
        }

        private void skipSeparators() {
            while (at < line.length() && isSeparator(line.charAt(at))) {
                at++;
            }
        }

        private String bare() {
            var name = names.stream().filter(each -> line.startsWith(each, at)).findFirst();
            var text = new StringBuilder(name.orElse(""));
            at += text.length();
            while (at < line.length() && !isSpace(line.charAt(at))) {
                if (startsValue(text) && Quotes.opens(line, at)) {
                    text.append(quotation());
                } else {
                    text.append(character());
                }
            }
            return text.toString().replaceFirst("^[—–](?=\\p{L})", "--");
        }

        /** As in {@code --close="friday 17:00"} and {@code topic:"machine learning"}. */
        private static boolean startsValue(StringBuilder text) {
            return !text.isEmpty() && "=:".indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        private char character() {
            var next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if (line.charAt(at) == '\\' && Quotes.isMark(next)) {
                at++;
            }
            return line.charAt(at++);
        }
    }
}
