package io.rebond.draft;

import io.rebond.calendar.BestMoment.Choice;
import io.rebond.calendar.Reading;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.When;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.grammar.WhenGrammar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * When a poll is asked, when it closes and when it reminds; null for what was not wished, and for what makes no sense.
 *
 * @param closesAt of one that comes back, the last of the times that were tried
 */
record Timetable(Recurrence every, Instant closesAt, Instant remindAt) {

    /** When a poll that comes back is asked if no hour is given. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** When a poll closes on a day and no hour is given. */
    static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private static final Duration TIME_TO_VOTE = Duration.ofDays(1);

    private static final Duration SHORTEST_TO_REMIND_OF = Duration.ofHours(2);
    private static final Duration LONGEST_AHEAD = Duration.ofDays(1);

    /** As many occurrences as are told, and tried. */
    private static final int FEW = 3;

    /**
     * @param best asked where it is left to Rebond when the poll closes
     * @param errors receives a sentence for each field that is wrong
     */
    static Timetable of(
            Wish wish, Instant now, ZoneId zone, Supplier<Choice> best, Language reader, Map<String, String> errors) {
        return new Reader(wish, now, zone, best, reader, errors).read();
    }

    /**
     * When it closes.
     *
     * @param hour which is meant where none is said
     */
    static Reading<When.Once> end(String typed, Instant asked, ZoneId zone, LocalTime hour, Supplier<Choice> best) {
        // Left to Rebond, it might be the next minute.
        var from = WhenGrammar.leavesTheChoice(typed) ? asked.plus(TIME_TO_VOTE) : asked;
        return new WhenGrammar(from, zone, hour).readOnce(typed, best);
    }

    /** A day ahead, or halfway through a shorter time; empty for a poll that everybody still has in mind. */
    static Optional<Instant> reminderFor(Instant asked, Instant closes) {
        var open = Duration.between(asked, closes);
        var half = open.dividedBy(2);
        return Optional.of(closes.minus(half.compareTo(LONGEST_AHEAD) < 0 ? half : LONGEST_AHEAD))
                .filter(moment -> open.compareTo(SHORTEST_TO_REMIND_OF) >= 0);
    }

    private record Reader(
            Wish wish, Instant now, ZoneId zone, Supplier<Choice> best, Language language, Map<String, String> errors) {

        Timetable read() {
            var every = every();
            var asked = every == null
                    ? List.of(now)
                    : every.occurrences(now, zone).limit(FEW).toList();
            var closesAt = closesAt(asked);
            return new Timetable(every, closesAt, remindAt(asked.get(asked.size() - 1), closesAt));
        }

        private Recurrence every() {
            if (wish.every().isBlank()) {
                return null;
            }
            return new WhenGrammar(now, zone, MORNING)
                    .readRecurrence(language.choose(ways("tous", "chaque", "every"), ways("every", "tous", "chaque")))
                    .match(understood -> understood, problem -> {
                        errors.put(Drafting.EVERY, words().notARhythm(problem.in(WhenWords.in(language))));
                        return null;
                    });
        }

        /** The option's own name is most of what they mean. */
        private List<String> ways(String... beginnings) {
            return Stream.concat(
                            Stream.of(wish.every()),
                            Stream.of(beginnings).map(beginning -> beginning + " " + wish.every()))
                    .toList();
        }

        /** Of one that comes back it must make sense each time: Friday does, the first of December does not. */
        private Instant closesAt(List<Instant> asked) {
            Instant closes = null;
            for (var moment : wish.close().isBlank() ? List.<Instant>of() : asked) {
                closes = closesAt(moment);
            }
            return closes;
        }

        private Instant closesAt(Instant asked) {
            return end(wish.close(), asked, zone, END_OF_DAY, best).match(When.Once::at, problem -> {
                errors.put(Drafting.CLOSE, words().notATime(problem.in(WhenWords.in(language))));
                return null;
            });
        }

        private Instant remindAt(Instant asked, Instant closesAt) {
            if (!wish.remind() || errors.containsKey(Drafting.CLOSE)) {
                return null;
            }
            var moment = Optional.ofNullable(closesAt).flatMap(end -> reminderFor(asked, end));
            if (moment.isEmpty()) {
                errors.put(Drafting.REMIND, words().nothingToRemindOf());
            }
            return moment.orElse(null);
        }

        private DraftMessages words() {
            return Words.in(language, DraftMessages.class);
        }
    }
}
