package io.rebond.grammar;

import io.rebond.calendar.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A day as people name it: the dates it may mean as seen from another, soonest first, at least one. */
record Day(Function<LocalDate, List<LocalDate>> meant) {

    /** Leap days are at most eight years apart: enough years for two of them. */
    private static final int YEARS = 16;

    static Day on(LocalDate date) {
        return new Day(today -> List.of(date));
    }

    static Day in(Period period) {
        return new Day(today -> List.of(today.plus(period)));
    }

    /** Today, or in a week when today's hour is past. */
    static Day coming(DayOfWeek weekday) {
        return new Day(today -> List.of(
                today.with(TemporalAdjusters.nextOrSame(weekday)), today.with(TemporalAdjusters.next(weekday))));
    }

    /** Never today. */
    static Day next(DayOfWeek weekday) {
        return new Day(today -> List.of(today.with(TemporalAdjusters.next(weekday))));
    }

    /** Today, or the next one when today's hour is past. */
    static Day everyYear(MonthDay day) {
        return new Day(today -> IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> !date.isBefore(today))
                .limit(2)
                .toList());
    }

    /** Only if it is that weekday, and no later year in which it would be. */
    Day being(DayOfWeek weekday) {
        return new Day(today -> {
            var soonest = soonest(today);
            if (soonest.getDayOfWeek() != weekday) {
                throw new Misread(new Problem.OtherWeekday(soonest, weekday));
            }
            return List.of(soonest);
        });
    }

    LocalDate soonest(LocalDate today) {
        return meant.apply(today).get(0);
    }
}
