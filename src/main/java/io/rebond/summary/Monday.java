package io.rebond.summary;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Is it time for a Monday's letter? A pure function of that Monday, the manners of the community and now.
 *
 * @param day the Monday after the week that it speaks of
 */
record Monday(LocalDate day, ZoneId zone, WorkingDays days) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Long enough for a Monday that is a holiday, or somebody's quiet morning; after that it is news of last week. */
    private static final int DAYS = 3;

    static Monday after(LocalDate week, ZoneId zone, Playbook playbook) {
        return new Monday(week.plusWeeks(1), zone, new WorkingDays(playbook.holidays()));
    }

    /** From that morning in the community's zone, on a working day there. */
    boolean isDue(Instant now) {
        var there = now.atZone(zone);
        return !there.isBefore(day.atTime(MORNING).atZone(zone))
                && there.toLocalDate().isBefore(day.plusDays(DAYS))
                && days.include(there.toLocalDate());
    }

    /** Whether it is a working day where somebody is, too. */
    boolean suits(Instant now, ZoneId theirs) {
        return days.include(now.atZone(theirs).toLocalDate());
    }
}
