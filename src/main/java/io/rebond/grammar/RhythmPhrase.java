package io.rebond.grammar;

import static io.rebond.grammar.Term.AND;
import static io.rebond.grammar.Term.CLOCK;
import static io.rebond.grammar.Term.COMMA;
import static io.rebond.grammar.Term.DAY;
import static io.rebond.grammar.Term.EVERY;
import static io.rebond.grammar.Term.HOURS;
import static io.rebond.grammar.Term.MINUTES;
import static io.rebond.grammar.Term.MONTH;
import static io.rebond.grammar.Term.ON;
import static io.rebond.grammar.Term.THE;
import static io.rebond.grammar.Term.WEEK;
import static io.rebond.grammar.Term.WEEKDAY;
import static io.rebond.grammar.Term.WORKING;

import io.rebond.calendar.Problem;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What repeats: {@code every tuesday}, {@code toutes les 2 semaines le jeudi}, {@code last friday of the month}. */
final class RhythmPhrase {

    /** @param rhythm as seen from the date it begins with, which decides what was left open */
    record Counted(int every, Function<LocalDate, Rhythm> rhythm) {}

    private final Sentence sentence;
    private final MonthPhrase month;

    RhythmPhrase(Sentence sentence) {
        this.sentence = sentence;
        this.month = new MonthPhrase(sentence);
    }

    /** What says that it repeats without "every": Tuesdays, the first Monday of the month. */
    Optional<Counted> bare() {
        if (sentence.next().isPluralWeekday()) {
            return Optional.of(each(new Rhythm.Weekly(weekdays())));
        }
        return month.begins() ? Optional.of(each(month.rhythm())) : Optional.empty();
    }

    /** What follows "every". */
    Counted every() {
        sentence.skips(THE);
        return bare().orElseGet(() -> sentence.next().weekday().isPresent()
                ? each(new Rhythm.Weekly(weekdays()))
                : counted(sentence.next().number().isPresent() ? month.number() : 1));
    }

    private Counted counted(int every) {
        if (sentence.takesOneOf(HOURS, CLOCK, MINUTES)) {
            throw new Misread(new Problem.TooOften());
        } else if (every < 1 || every > Recurrence.MOST) {
            throw new Misread(new Problem.WrongInterval(Recurrence.MOST));
        } else if (every == 1 && (sentence.takes(WEEKDAY) || takesWorkingDay())) {
            return each(Rhythm.Weekly.WEEKDAYS);
        }
        return new Counted(every, unit());
    }

    private boolean takesWorkingDay() {
        return sentence.takes(WORKING, DAY) || sentence.takes(DAY, WORKING);
    }

    private Function<LocalDate, Rhythm> unit() {
        if (sentence.takes(DAY)) {
            return first -> new Rhythm.Daily();
        } else if (sentence.takes(WEEK)) {
            return inWeek();
        } else if (sentence.takes(MONTH)) {
            return inMonth();
        }
        throw sentence.misread();
    }

    private Function<LocalDate, Rhythm> inWeek() {
        if (announces(() -> sentence.next().weekday().isPresent())) {
            var days = weekdays();
            return first -> new Rhythm.Weekly(days);
        }
        return first -> new Rhythm.Weekly(Set.of(first.getDayOfWeek()));
    }

    private Function<LocalDate, Rhythm> inMonth() {
        if (announces(month::mayBegin)) {
            var rhythm = month.rhythm();
            return first -> rhythm;
        }
        return first -> new Rhythm.DayOfMonth(first.getDayOfMonth());
    }

    /** After an "on" or a "the", there is no way but this. */
    private boolean announces(BooleanSupplier begins) {
        sentence.skips(COMMA);
        var announced = sentence.skips(ON, THE);
        if (announced && !begins.getAsBoolean()) {
            throw sentence.misread();
        }
        return begins.getAsBoolean();
    }

    private Set<DayOfWeek> weekdays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var end = sentence.mark();
        for (var day = sentence.takesWeekday(); day.isPresent(); day = sentence.takesWeekday()) {
            days.add(day.get());
            end = sentence.mark();
            sentence.skips(COMMA, AND, ON, EVERY, THE);
        }
        sentence.backTo(end);
        return days;
    }

    private static Counted each(Rhythm rhythm) {
        return new Counted(1, first -> rhythm);
    }
}
