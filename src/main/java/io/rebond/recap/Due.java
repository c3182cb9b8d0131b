package io.rebond.recap;

import io.rebond.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Is somebody asked how their gathering was? From a day after it began, on a working day, until a week has passed: later it is
 * left at that. A pure function of now and their own zone.
 */
record Due(WorkingDays days) {

    static final Duration FROM = Duration.ofDays(1);
    static final Duration UNTIL = Duration.ofDays(8);

    boolean at(Instant began, Instant now, ZoneId zone) {
        return !now.isBefore(began.plus(FROM))
                && now.isBefore(began.plus(UNTIL))
                && days.include(now.atZone(zone).toLocalDate());
    }
}
