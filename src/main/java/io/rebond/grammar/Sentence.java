package io.rebond.grammar;

import io.rebond.calendar.Problem;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that were typed, and how far they have been read. */
final class Sentence {

    private static final Word END = new Word("", "");

    private final List<Word> words;
    private int at;

    Sentence(String line) {
        words = Word.in(line);
    }

    boolean isRead() {
        return at >= words.size();
    }

    /** The place that has been reached, to come back to. */
    int mark() {
        return at;
    }

    void backTo(int mark) {
        at = mark;
    }

    Word next() {
        return ahead(0);
    }

    Word ahead(int words) {
        return at + words < this.words.size() ? this.words.get(at + words) : END;
    }

    /** Whether these come next, one after the other. */
    boolean sees(Term... terms) {
        return IntStream.range(0, terms.length).allMatch(i -> ahead(i).is(terms[i]));
    }

    /** Reads these if they come next, one after the other. */
    boolean takes(Term... terms) {
        var seen = sees(terms);
        at += seen ? terms.length : 0;
        return seen;
    }

    boolean takesOneOf(Term... terms) {
        return Stream.of(terms).anyMatch(this::takes);
    }

    /** Reads all of these that come next, in any order. */
    boolean skips(Term... terms) {
        var from = at;
        while (takesOneOf(terms)) {
            continue;
        }
        return at > from;
    }

    int number() {
        var number = next().number().orElseThrow(this::misread);
        at++;
        return number;
    }

    Optional<DayOfWeek> takesWeekday() {
        var day = next().weekday();
        at += day.isPresent() ? 1 : 0;
        return day;
    }

    Optional<Month> takesMonth() {
        var month = next().month();
        at += month.isPresent() ? 1 : 0;
        return month;
    }

    /** What was typed from a mark to here. */
    String since(int mark) {
        return words.subList(mark, at).stream().map(Word::typed).distinct().collect(Collectors.joining(" "));
    }

    /** Nothing that may stand here comes next. */
    Misread misread() {
        if (words.isEmpty()) {
            return new Misread(new Problem.Nothing());
        } else if (isRead()) {
            return new Misread(new Problem.Incomplete(words.get(at - 1).typed()));
        }
        return new Misread(
                next().isKnown() ? new Problem.Misplaced(next().typed()) : new Problem.Unknown(next().typed()));
    }

    Misread misreadAt(int mark) {
        backTo(mark);
        return misread();
    }
}
