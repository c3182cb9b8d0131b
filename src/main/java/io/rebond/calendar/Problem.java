package io.rebond.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Why what was typed is not taken; {@link WhenWords} has an example of what is. What it quotes is at most a few words, on
 * one line, without control characters.
 */
public sealed interface Problem {

    /** One sentence for the person who typed. */
    String in(WhenWords words);

    /** Nothing but space was typed. */
    record Nothing() implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().nothing();
        }
    }

    /** @param most characters that are read */
    record TooLong(int most) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().tooLong(most);
        }
    }

    /** A word of no known kind. */
    record Unknown(String word) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().unknown(word);
        }
    }

    /** A known word where it has no meaning, or says again what was said. */
    record Misplaced(String word) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().misplaced(word);
        }
    }

    /** @param word the last that was typed */
    record Incomplete(String word) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().incomplete(word);
        }
    }

    /** Such as 30 February. */
    record ImpossibleDate(String typed) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().impossibleDate(typed);
        }
    }

    /** Such as 25:00. */
    record ImpossibleTime(String typed) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().impossibleTime(typed);
        }
    }

    /** With slashes, English and French readers see different dates. */
    record TwoDates(String typed) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().twoDates(typed);
        }
    }

    /** The date is not on the weekday that was written with it. */
    record OtherWeekday(LocalDate date, DayOfWeek said) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages()
                    .otherWeekday(words.date(date), words.weekday(date.getDayOfWeek()), words.weekday(said));
        }
    }

    /** @param at on the clocks of the zone */
    record InThePast(LocalDateTime at) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().inThePast(words.moment(at));
        }
    }

    /** @param years that are looked ahead */
    record TooFar(int years) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().tooFar(years);
        }
    }

    /** @param first the date of what would be the first occurrence */
    record EndsBeforeItBegins(LocalDate until, LocalDate first) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().endsBeforeItBegins(words.date(until), words.date(first));
        }
    }

    /** @param most days, weeks or months from one time to the next */
    record WrongInterval(int most) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().wrongInterval(most);
        }
    }

    /** Every two hours, for instance. */
    record TooOften() implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().tooOften();
        }
    }

    /** {@code le mardi} is said of one Tuesday and of all. */
    record OnceOrEvery(DayOfWeek day) implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().onceOrEvery(words.weekday(day));
        }
    }

    /** Something that repeats was needed, or a beginning or end was given to what does not. */
    record HappensOnce() implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().happensOnce();
        }
    }

    /** One moment was needed. */
    record Repeats() implements Problem {
        @Override
        public String in(WhenWords words) {
            return words.messages().repeats();
        }
    }
}
