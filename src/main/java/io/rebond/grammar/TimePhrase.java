package io.rebond.grammar;

import static io.rebond.grammar.Term.AM;
import static io.rebond.grammar.Term.CLOCK;
import static io.rebond.grammar.Term.COLON;
import static io.rebond.grammar.Term.NOON;
import static io.rebond.grammar.Term.PM;

import io.rebond.calendar.Problem;
import java.time.LocalTime;

/** A time of day: {@code 9:00}, {@code 9h}, {@code 9 h 30}, {@code 9am}, {@code 9:30 pm}, {@code noon}. */
final class TimePhrase {

    private final Sentence sentence;
    private final int start;

    private TimePhrase(Sentence sentence) {
        this.sentence = sentence;
        this.start = sentence.mark();
    }

    static boolean begins(Sentence sentence) {
        var after = sentence.ahead(1);
        return sentence.sees(NOON)
                || sentence.next().number().isPresent()
                        && (after.is(COLON) || after.is(CLOCK) || after.is(AM) || after.is(PM));
    }

    /** Also of a bare number: it comes after an "at". */
    static LocalTime in(Sentence sentence) {
        return sentence.takes(NOON) ? LocalTime.NOON : new TimePhrase(sentence).time();
    }

    private LocalTime time() {
        var hour = sentence.number();
        var minute = minute();
        if (sentence.takes(AM)) {
            hour = hour == 12 ? 0 : beforeNoon(hour);
        } else if (sentence.takes(PM)) {
            hour = hour == 12 ? 12 : beforeNoon(hour) + 12;
        }
        if (hour > 23 || minute > 59) {
            throw impossible();
        }
        return LocalTime.of(hour, minute);
    }

    private int minute() {
        if (sentence.takes(COLON)) {
            return sentence.next().isNumberOf(2) ? sentence.number() : outOfRange();
        }
        return sentence.takes(CLOCK) && sentence.next().isNumberOf(2) ? sentence.number() : 0;
    }

    private int beforeNoon(int hour) {
        return hour >= 1 && hour <= 11 ? hour : outOfRange();
    }

    private int outOfRange() {
        throw impossible();
    }

    private Misread impossible() {
        return new Misread(new Problem.ImpossibleTime(sentence.since(start)));
    }
}
