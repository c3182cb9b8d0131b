package io.rebond.grammar;

import static io.rebond.grammar.Term.AFTER;
import static io.rebond.grammar.Term.COMMA;
import static io.rebond.grammar.Term.DASH;
import static io.rebond.grammar.Term.DAY;
import static io.rebond.grammar.Term.NEXT;
import static io.rebond.grammar.Term.NTH;
import static io.rebond.grammar.Term.OF;
import static io.rebond.grammar.Term.ON;
import static io.rebond.grammar.Term.SLASH;
import static io.rebond.grammar.Term.THE;
import static io.rebond.grammar.Term.THIS;
import static io.rebond.grammar.Term.TODAY;
import static io.rebond.grammar.Term.TOMORROW;

import io.rebond.calendar.Problem;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;

/** One day: {@code tomorrow}, {@code next friday}, {@code 1er mars}, {@code tuesday 1 december}, {@code 2026-12-01}. */
final class DayPhrase {

    /** Digits of a year. */
    private static final int YEAR = 4;

    private final Sentence sentence;

    private DayPhrase(Sentence sentence) {
        this.sentence = sentence;
    }

    static Day in(Sentence sentence) {
        sentence.skips(ON, OF, THE, THIS);
        return new DayPhrase(sentence).day();
    }

    private Day day() {
        if (sentence.takes(TODAY)) {
            return Day.in(Period.ZERO);
        } else if (sentence.takes(TOMORROW)) {
            return Day.in(Period.ofDays(1));
        } else if (sentence.takes(AFTER, TOMORROW) || sentence.takes(DAY, AFTER, TOMORROW)) {
            return Day.in(Period.ofDays(2));
        }
        return sentence.takes(NEXT)
                ? Day.next(sentence.takesWeekday().orElseThrow(sentence::misread))
                : sentence.takesWeekday().map(this::weekday).orElseGet(this::date);
    }

    private Day weekday(DayOfWeek weekday) {
        if (sentence.takes(NEXT)) {
            return Day.next(weekday);
        }
        var mark = sentence.mark();
        sentence.skips(COMMA, THE);
        if (beginsDate()) {
            return date().being(weekday);
        }
        sentence.backTo(mark);
        return Day.coming(weekday);
    }

    private boolean beginsDate() {
        return sentence.next().month().isPresent()
                || sentence.next().number().isPresent() && !TimePhrase.begins(sentence);
    }

    private Day date() {
        var start = sentence.mark();
        var month = sentence.takesMonth();
        if (month.isPresent()) {
            return monthDay(start, month.get(), dayNumber());
        }
        var number = dayNumber();
        if (sentence.takes(DASH)) {
            return iso(start, number);
        } else if (sentence.takes(SLASH)) {
            throw new Misread(new Problem.TwoDates(sentence.since(start)));
        }
        sentence.skips(OF);
        return monthDay(start, sentence.takesMonth().orElseThrow(() -> sentence.misreadAt(start)), number);
    }

    private int dayNumber() {
        var number = sentence.number();
        sentence.takes(NTH);
        return number;
    }

    private Day iso(int start, int year) {
        var month = sentence.number();
        if (!sentence.takes(DASH)) {
            throw sentence.misread();
        }
        return on(start, year, month, sentence.number());
    }

    private Day monthDay(int start, Month month, int day) {
        if (sentence.ahead(1).isNumberOf(YEAR)) {
            sentence.takes(COMMA);
        }
        if (sentence.next().isNumberOf(YEAR)) {
            return on(start, sentence.number(), month.getValue(), day);
        } else if (day < 1 || day > month.maxLength()) {
            throw impossible(start);
        }
        return Day.everyYear(MonthDay.of(month, day));
    }

    private Day on(int start, int year, int month, int day) {
        if (year < 1970
                || year > 9999
                || month < 1
                || month > 12
                || !YearMonth.of(year, month).isValidDay(day)) {
            throw impossible(start);
        }
        return Day.on(YearMonth.of(year, month).atDay(day));
    }

    private Misread impossible(int start) {
        return new Misread(new Problem.ImpossibleDate(sentence.since(start)));
    }
}
