package io.rebond.grammar;

import static io.rebond.grammar.Term.DAY;
import static io.rebond.grammar.Term.EVERY;
import static io.rebond.grammar.Term.FIRST;
import static io.rebond.grammar.Term.FOURTH;
import static io.rebond.grammar.Term.LAST;
import static io.rebond.grammar.Term.MONTH;
import static io.rebond.grammar.Term.NTH;
import static io.rebond.grammar.Term.OF;
import static io.rebond.grammar.Term.OR;
import static io.rebond.grammar.Term.SECOND;
import static io.rebond.grammar.Term.THE;
import static io.rebond.grammar.Term.THIRD;

import io.rebond.calendar.Problem;
import io.rebond.calendar.Rhythm;
import io.rebond.calendar.Rhythm.DayOfMonth;
import io.rebond.calendar.Rhythm.WeekdayOfMonth;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** A place within each month: {@code first monday [of the month]}, {@code 15th of the month}, {@code last day}. */
final class MonthPhrase {

    private static final List<Term> ORDINALS = List.of(FIRST, SECOND, THIRD, FOURTH);
    private static final Term[][] OF_THE_MONTH = {
        {OF, MONTH}, {OF, THE, MONTH}, {OF, EVERY, MONTH}, {OF, EVERY, THE, MONTH}
    };

    private final Sentence sentence;

    MonthPhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a place comes that can only be one within each month: 1st monday, but not 1st of march. */
    boolean begins() {
        var suffixed = sentence.ahead(1).is(NTH);
        var after = sentence.ahead(suffixed ? 2 : 1);
        if (sentence.next().number().isPresent()) {
            return suffixed && after.weekday().isPresent() || seesOfTheMonth(suffixed ? 2 : 1);
        }
        return isOrdinal(sentence.next()) && (after.weekday().isPresent() || after.is(DAY) || seesOfTheMonth(1));
    }

    /** Whether a place comes, where one is looked for. */
    boolean mayBegin() {
        return isOrdinal(sentence.next()) || sentence.next().number().isPresent() && !TimePhrase.begins(sentence);
    }

    Rhythm rhythm() {
        var start = sentence.mark();
        var place = place();
        var weekday = sentence.takesWeekday();
        var rhythm = weekday.isPresent() ? weekday(start, place, weekday.get()) : day(start, place);
        takesOfTheMonth();
        return rhythm;
    }

    /** A number, with or without what makes it an ordinal. */
    int number() {
        var number = sentence.number();
        sentence.takes(NTH);
        return number;
    }

    private int place() {
        var ordinal = ORDINALS.stream().filter(sentence::takes).findFirst();
        if (ordinal.isPresent()) {
            return ORDINALS.indexOf(ordinal.get()) + 1;
        }
        return sentence.takes(LAST) ? WeekdayOfMonth.LAST : number();
    }

    private Rhythm weekday(int start, int place, DayOfWeek weekday) {
        if (place > ORDINALS.size() || place == 0) {
            throw sentence.misreadAt(start);
        }
        return new WeekdayOfMonth(place, weekday);
    }

    private Rhythm day(int start, int place) {
        sentence.takes(DAY);
        if (place > DayOfMonth.LAST || place == 0) {
            throw new Misread(new Problem.ImpossibleDate(sentence.since(start)));
        }
        if (!sentence.takes(OR, THE, LAST, DAY)) {
            sentence.takes(OR, LAST, DAY);
        }
        return new DayOfMonth(place == WeekdayOfMonth.LAST ? DayOfMonth.LAST : place);
    }

    private static boolean isOrdinal(Word word) {
        return word.is(LAST) || ORDINALS.stream().anyMatch(word::is);
    }

    private boolean takesOfTheMonth() {
        return Stream.of(OF_THE_MONTH).anyMatch(sentence::takes);
    }

    private boolean seesOfTheMonth(int ahead) {
        var mark = sentence.mark();
        sentence.backTo(mark + ahead);
        var seen = takesOfTheMonth();
        sentence.backTo(mark);
        return seen;
    }
}
