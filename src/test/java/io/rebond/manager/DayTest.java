package io.rebond.manager;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A manager's day, on their own clock. 2026-11-23 is a Monday, 2026-12-25 a Friday. */
class DayTest {

    private static final LocalDate MONDAY_23 = LocalDate.of(2026, 11, 23);
    private static final WorkingDays FRANCE = new WorkingDays("FR");

    private static boolean isDue(DayOfWeek day, LocalDate today, int hour) {
        return new Due(day, FRANCE).on(today.atTime(hour, 0));
    }

    @Example
    void itBeginsAtNineOnTheDay() {
        assertThat(new Due(MONDAY, FRANCE).on(MONDAY_23.atTime(8, 59, 59))).isFalse();
        assertThat(isDue(MONDAY, MONDAY_23, 9)).isTrue();
        assertThat(isDue(TUESDAY, MONDAY_23, 9)).isFalse();
        assertThat(isDue(MONDAY, MONDAY_23.plusDays(3), 9)).isTrue();
    }

    @Example
    void noHolidayAndNoWeekend() {
        var christmas = LocalDate.of(2026, 12, 25);
        assertThat(isDue(FRIDAY, christmas, 9)).isFalse();
        assertThat(isDue(FRIDAY, christmas.plusDays(1), 9)).isFalse();
        assertThat(isDue(FRIDAY, christmas.plusDays(7).minusDays(14), 9)).isTrue();
    }

    /** The same, told day by day. */
    @Property(tries = 2_000)
    void asACalendarOnPaperHasIt(
            @ForAll DayOfWeek day, @ForAll @IntRange(max = 400) int later, @ForAll @IntRange(max = 1439) int minute) {
        var there = LocalDateTime.of(MONDAY_23.plusDays(later), LocalTime.MIDNIGHT.plusMinutes(minute));
        int weekday = later % 7;
        boolean expected = minute >= 9 * 60
                && Set.of(0, 1, 2, 3, 4).contains(weekday)
                && weekday >= day.getValue() - 1
                && !FRANCE.isHoliday(there.toLocalDate());

        assertThat(new Due(day, FRANCE).on(there)).isEqualTo(expected);
        assertThat(Due.week(there)).isEqualTo(MONDAY_23.plusDays(later - weekday));
    }
}
