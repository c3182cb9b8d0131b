package io.rebond.indicator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** An ISO week of a community's zone, by its Monday, with the three before it: what figures speak of. */
public record Week(LocalDate monday) {

    private static final int WEEKS = 4;

    /** The last one that is over. */
    static Week before(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return new Week(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).minus(1);
    }

    Week minus(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    /** The first of the 28 days. */
    public LocalDate first() {
        return monday.minusWeeks(WEEKS - 1);
    }

    /** The last of them. */
    public LocalDate last() {
        return monday.plusDays(6);
    }

    /** The day after. */
    public LocalDate over() {
        return monday.plusWeeks(1);
    }

    /** The four weeks before these four. */
    Week previous() {
        return minus(WEEKS);
    }
}
