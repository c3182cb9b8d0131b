package io.rebond.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The weeks of the play, counted from the Monday eight weeks before its end.
 *
 * @param monday the first day
 */
record Almanac(LocalDate monday) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The one that is under way at the end. */
    static final int LAST_WEEK = 8;

    private static final LocalTime MORNING = LocalTime.of(8, 45);
    private static final LocalTime EVENING = LocalTime.of(18, 15);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Almanac until(Instant now) {
        return new Almanac(now.atZone(PARIS)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(LAST_WEEK));
    }

    Instant at(int week, DayOfWeek day, LocalTime time) {
        return monday.plusWeeks(week)
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(time)
                .atZone(PARIS)
                .toInstant();
    }

    Instant at(int week, String on) {
        return at(week, Repertoire.day(on), Repertoire.time(on));
    }

    /** The same moment where somebody is at work just then; else on their next working morning, some minutes in. */
    static Instant atWork(Instant moment, ZoneId zone, Duration minutesIn) {
        var there = moment.atZone(zone);
        if (!WEEKEND.contains(there.getDayOfWeek())
                && there.toLocalTime().isAfter(MORNING)
                && there.toLocalTime().isBefore(EVENING)) {
            return moment;
        }
        var day = there.toLocalTime().isBefore(MORNING)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(zone).toInstant().plus(minutesIn);
    }
}
