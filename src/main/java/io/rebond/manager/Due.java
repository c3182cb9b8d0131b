package io.rebond.manager;

import io.rebond.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * Is it a manager's day? From the day they chose on, from nine in the morning, on working days: where that day is a holiday, or
 * has no room, the next will do, until the week is over. A pure function of their own clock.
 */
record Due(DayOfWeek day, WorkingDays days) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    boolean on(LocalDateTime there) {
        return !there.toLocalTime().isBefore(MORNING)
                && there.getDayOfWeek().compareTo(day) >= 0
                && days.include(there.toLocalDate());
    }

    /** The week that it would be of, by its Monday. */
    static LocalDate week(LocalDateTime there) {
        return there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
