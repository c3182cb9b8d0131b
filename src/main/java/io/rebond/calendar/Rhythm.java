package io.rebond.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which dates of a day, a week or a month. */
public sealed interface Rhythm {

    /** What is counted: days, weeks or months. */
    ChronoUnit unit();

    /** The first date of the day, week or month that a date lies in. */
    default LocalDate spanOf(LocalDate date) {
        return switch (unit()) {
            case MONTHS -> date.withDayOfMonth(1);
            case WEEKS -> date.with(previousOrSame(DayOfWeek.MONDAY));
            default -> date;
        };
    }

    /** Those of one span, which is told by its first date; at least one, earliest first. */
    Stream<LocalDate> datesIn(LocalDate span);

    <R> R accept(Teller<R> teller);

    /** One case per rhythm, so that a new one breaks whoever tells them at compile time. */
    interface Teller<R> {
        R daily();

        R weekly(Weekly rhythm);

        R dayOfMonth(DayOfMonth rhythm);

        R weekdayOfMonth(WeekdayOfMonth rhythm);
    }

    /** Each day. */
    record Daily() implements Rhythm {

        @Override
        public ChronoUnit unit() {
            return ChronoUnit.DAYS;
        }

        @Override
        public Stream<LocalDate> datesIn(LocalDate span) {
            return Stream.of(span);
        }

        @Override
        public <R> R accept(Teller<R> teller) {
            return teller.daily();
        }
    }

    /**
     * Some days of each week, which begins on Monday.
     *
     * @param days at least one, iterated from Monday on
     */
    record Weekly(Set<DayOfWeek> days) implements Rhythm {

        /** Monday to Friday. */
        public static final Weekly WEEKDAYS = new Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

        /** @throws IllegalArgumentException without any day */
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a week without a day");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public ChronoUnit unit() {
            return ChronoUnit.WEEKS;
        }

        @Override
        public Stream<LocalDate> datesIn(LocalDate span) {
            return days.stream().map(day -> span.with(nextOrSame(day)));
        }

        @Override
        public <R> R accept(Teller<R> teller) {
            return teller.weekly(this);
        }
    }

    /**
     * One date of each month; in a month that is too short, its last day, so that no month is left out.
     *
     * @param day 1 to 31, and so 31 is the last day of every month
     */
    record DayOfMonth(int day) implements Rhythm {

        public static final int LAST = 31;

        /** @throws IllegalArgumentException out of range */
        public DayOfMonth {
            if (day < 1 || day > LAST) {
                throw new IllegalArgumentException("a day of a month is from 1 to 31");
            }
        }

        @Override
        public ChronoUnit unit() {
            return ChronoUnit.MONTHS;
        }

        @Override
        public Stream<LocalDate> datesIn(LocalDate span) {
            return Stream.of(span.withDayOfMonth(Math.min(day, span.lengthOfMonth())));
        }

        @Override
        public <R> R accept(Teller<R> teller) {
            return teller.dayOfMonth(this);
        }
    }

    /**
     * The first Monday, the last Friday of each month.
     *
     * @param ordinal 1 to 4, or {@link #LAST}: not every month has a fifth
     */
    record WeekdayOfMonth(int ordinal, DayOfWeek day) implements Rhythm {

        public static final int LAST = -1;

        /** @throws IllegalArgumentException out of range */
        public WeekdayOfMonth {
            if (ordinal != LAST && (ordinal < 1 || ordinal > 4)) {
                throw new IllegalArgumentException("a weekday of a month is the first to the fourth, or the last");
            }
        }

        @Override
        public ChronoUnit unit() {
            return ChronoUnit.MONTHS;
        }

        @Override
        public Stream<LocalDate> datesIn(LocalDate span) {
            return Stream.of(span.with(dayOfWeekInMonth(ordinal, day)));
        }

        @Override
        public <R> R accept(Teller<R> teller) {
            return teller.weekdayOfMonth(this);
        }
    }
}
