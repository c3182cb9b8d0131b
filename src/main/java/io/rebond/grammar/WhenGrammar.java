package io.rebond.grammar;

import io.rebond.calendar.BestMoment;
import io.rebond.calendar.Problem;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import io.rebond.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/**
 * Understands what people write about time, in English and French alike, whatever the language they read: accents, case
 * and the kind of apostrophe don't count, and the parts may come in any order.
 *
 * <p>Once: {@code tomorrow at 10:00}, {@code dans 2 heures}, {@code in 3 days}, {@code vendredi 17h30},
 * {@code next tuesday at 9am}, {@code 1er décembre à 9 h}, {@code 2026-12-01 9:00}. A weekday or a date without a year is
 * the soonest that is still to come; <em>next</em> Tuesday is never today; a time alone is today's. Hours and minutes
 * from now are counted exactly, and all moments are to the minute.
 *
 * <p>Again and again: {@code every day}, {@code every weekday}, {@code tous les mardis et jeudis},
 * {@code every 2 weeks on thursday}, {@code le premier lundi du mois}, {@code last friday of the month},
 * {@code every month on the 15th}, and then {@code from 1 december}, {@code jusqu'au 1er mars}, of which the last day
 * counts. What skips weeks without a "from" is counted from its first time. Weeks begin on Monday.
 *
 * <p>And {@code best}, {@code au meilleur moment}, {@code every week best}: for who knows which moment is.
 *
 * @param now the moment at which it was written
 * @param zone whose clocks are meant
 * @param usual the time of day where none is given
 */
public record WhenGrammar(Instant now, ZoneId zone, LocalTime usual) {

    /** Longer texts are refused unread. */
    public static final int LONGEST = 200;

    public WhenGrammar {
        usual = usual.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Either kind; it never fails, whatever was typed. */
    public Reading<When> read(String typed) {
        if (typed.length() > LONGEST) {
            return new Reading.Refused<>(new Problem.TooLong(LONGEST));
        }
        try {
            return new Reading.Understood<>(new Meaning(this, Clauses.in(new Sentence(typed))).when());
        } catch (Misread e) {
            return new Reading.Refused<>(e.problem());
        }
    }

    /** Whether it leaves the moment to what was learnt, so that there is one to be looked up. */
    public static boolean leavesTheChoice(String typed) {
        return BestPhrase.ONCE.isIn(typed) || BestPhrase.WEEKLY.isIn(typed);
    }

    /** The same, where the choice may be left: of one moment to a working day. */
    public Reading<When> read(String typed, BestMoment.Choice best, WorkingDays days) {
        if (BestPhrase.ONCE.isIn(typed)) {
            return new Reading.Understood<>(best.once(now, zone, days));
        }
        return BestPhrase.WEEKLY.isIn(typed) ? new Reading.Understood<>(best.weekly()) : read(typed);
    }

    /** One moment, or the problem that it repeats. */
    public Reading<When.Once> readOnce(String typed) {
        return read(typed)
                .match(
                        when -> when.match(
                                Reading.Understood::new, recurring -> new Reading.Refused<>(new Problem.Repeats())),
                        Reading.Refused::new);
    }

    /** The same, where the choice may be left; it is looked up only then. */
    public Reading<When.Once> readOnce(String typed, Supplier<BestMoment.Choice> best) {
        return BestPhrase.ONCE.isIn(typed) ? new Reading.Understood<>(best.get().once(now, zone)) : readOnce(typed);
    }

    /** Something that repeats, or the problem that it does not. */
    public Reading<Recurrence> readRecurrence(String typed) {
        return read(typed)
                .match(
                        when -> when.match(
                                once -> new Reading.Refused<>(new Problem.HappensOnce()), Reading.Understood::new),
                        Reading.Refused::new);
    }

    /** The same of what may have been meant in several ways: the first that makes sense, or the last one's problem. */
    public Reading<Recurrence> readRecurrence(List<String> ways) {
        Reading<Recurrence> reading = new Reading.Refused<>(new Problem.Nothing());
        for (var way : ways) {
            reading = readRecurrence(way);
            if (reading instanceof Reading.Understood) {
                return reading;
            }
        }
        return reading;
    }
}
