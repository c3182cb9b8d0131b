package io.rebond.grammar;

import static io.rebond.grammar.Term.AT;
import static io.rebond.grammar.Term.BEGINNING;
import static io.rebond.grammar.Term.CLOCK;
import static io.rebond.grammar.Term.COMMA;
import static io.rebond.grammar.Term.DAY;
import static io.rebond.grammar.Term.EVERY;
import static io.rebond.grammar.Term.FROM;
import static io.rebond.grammar.Term.HOURS;
import static io.rebond.grammar.Term.IN;
import static io.rebond.grammar.Term.MINUTES;
import static io.rebond.grammar.Term.MONTH;
import static io.rebond.grammar.Term.ON;
import static io.rebond.grammar.Term.ONE;
import static io.rebond.grammar.Term.THE;
import static io.rebond.grammar.Term.THIS;
import static io.rebond.grammar.Term.UNTIL;
import static io.rebond.grammar.Term.WEEK;

import io.rebond.calendar.Problem;
import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** Reads a sentence clause by clause, in whatever order they come: what, at what time, from when, until when. */
final class Clauses {

    /** What can be said once. */
    private enum Slot {
        WHAT,
        TIME,
        FROM,
        UNTIL
    }

    private final Sentence sentence;
    private final Draft draft = new Draft();
    private final Set<Slot> said = EnumSet.noneOf(Slot.class);

    /** Where the clause begins that is being read. */
    private int start;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    static Draft in(Sentence sentence) {
        var clauses = new Clauses(sentence);
        do {
            sentence.skips(COMMA);
            clauses.clause();
            sentence.skips(COMMA);
        } while (!sentence.isRead());
        return clauses.draft;
    }

    private void clause() {
        start = sentence.mark();
        if (sentence.sees(UNTIL)) {
            claim(Slot.UNTIL);
            sentence.takes(UNTIL);
            draft.until = DayPhrase.in(sentence);
        } else if (sentence.sees(FROM) || sentence.sees(AT, BEGINNING)) {
            claim(Slot.FROM);
            sentence.skips(FROM, AT, BEGINNING);
            draft.from = DayPhrase.in(sentence);
        } else if (sentence.sees(AT) || TimePhrase.begins(sentence)) {
            claim(Slot.TIME);
            sentence.takes(AT);
            draft.time = TimePhrase.in(sentence);
        } else {
            claim(Slot.WHAT);
            what();
        }
    }

    private void claim(Slot slot) {
        if (!said.add(slot)) {
            throw sentence.misreadAt(start);
        }
    }

    private void what() {
        if (sentence.takes(IN)) {
            delay();
        } else if (sentence.takes(EVERY)) {
            draft.repeated = new RhythmPhrase(sentence).every();
        } else {
            sentence.skips(ON, THIS);
            named(sentence.skips(THE));
        }
    }

    private void named(boolean definite) {
        new RhythmPhrase(sentence)
                .bare()
                .ifPresentOrElse(repeated -> draft.repeated = repeated, () -> draft.day = day(definite));
    }

    private Day day(boolean definite) {
        var weekday = sentence.next().weekday();
        var end = sentence.mark() + 1;
        var day = DayPhrase.in(sentence);
        if (definite && weekday.isPresent() && sentence.mark() == end) {
            throw new Misread(new Problem.OnceOrEvery(weekday.get()));
        }
        return day;
    }

    private void delay() {
        var count = sentence.takesOneOf(ONE, AT) ? 1 : sentence.number();
        if (sentence.takesOneOf(HOURS, CLOCK)) {
            var minutes = sentence.next().number().isPresent() ? sentence.number() : 0;
            sentence.takes(MINUTES);
            exactly(Duration.ofHours(count).plusMinutes(minutes));
        } else if (sentence.takes(MINUTES)) {
            exactly(Duration.ofMinutes(count));
        } else {
            draft.day = Day.in(period(count));
        }
    }

    private void exactly(Duration delay) {
        claim(Slot.TIME);
        draft.delay = delay;
    }

    private Period period(int count) {
        if (sentence.takes(DAY)) {
            return Period.ofDays(count);
        } else if (sentence.takes(WEEK)) {
            return Period.ofWeeks(count);
        } else if (sentence.takes(MONTH)) {
            return Period.ofMonths(count);
        }
        throw sentence.misread();
    }
}
