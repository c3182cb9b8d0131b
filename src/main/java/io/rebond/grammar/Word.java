package io.rebond.grammar;

import io.rebond.chat.Excerpt;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark.
 *
 * @param plain without accents, case and apostrophes
 * @param typed what stood between two spaces, of which this may be a part: {@code 9h30} is three words
 */
record Word(String plain, String typed) {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+|[^\\s]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{200B}\\x{FEFF}]+");
    private static final int LONGEST_QUOTE = 40;

    /** What has more digits is out of every range, as this is, and is not reckoned with. */
    private static final int MOST_DIGITS = 8;

    private static final int IMMENSE = 100_000_000;

    static List<Word> in(String line) {
        return Arrays.stream(cleaned(line).split(" "))
                .flatMap(typed -> PIECE.matcher(folded(typed))
                        .results()
                        .map(piece -> new Word(piece.group(), Excerpt.of(typed, LONGEST_QUOTE))))
                .toList();
    }

    /** On one line, without what nobody sees, and without the full stop. */
    private static String cleaned(String line) {
        var oneLine = SPACE.matcher(line).replaceAll(" ").replaceAll("\\p{C}", "");
        return oneLine.strip().replaceAll("\\.$", "");
    }

    static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[‐-―−]", "-")
                .replaceAll("(?<=\\p{L})['‘’ʼ](?=\\p{L})", "")
                .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
                .replaceAll("(?<!\\p{L})([ap])\\.m\\.?", "$1m");
    }

    boolean is(Term term) {
        return Term.of(plain).filter(term::equals).isPresent();
    }

    OptionalInt number() {
        if (Names.NUMBERS.containsKey(plain)) {
            return OptionalInt.of(Names.NUMBERS.get(plain));
        } else if (!plain.matches("\\d+")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(plain.length() > MOST_DIGITS ? IMMENSE : Integer.parseInt(plain));
    }

    boolean isNumberOf(int digits) {
        return plain.matches("\\d{" + digits + "}");
    }

    Optional<DayOfWeek> weekday() {
        return Optional.ofNullable(Names.DAYS.get(isPluralWeekday() ? singular() : plain));
    }

    /** Long enough not to be March in French. */
    boolean isPluralWeekday() {
        return plain.length() > 4 && plain.endsWith("s") && Names.DAYS.containsKey(singular());
    }

    private String singular() {
        return plain.substring(0, plain.length() - 1);
    }

    Optional<Month> month() {
        return Optional.ofNullable(Names.MONTHS.get(plain));
    }

    boolean isKnown() {
        return Term.of(plain).isPresent() || number().isPresent() || weekday().isPresent() || month().isPresent();
    }
}
