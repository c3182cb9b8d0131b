package io.rebond.nudge;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.Playbook;
import io.rebond.directory.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Is it somebody's turn now, and if not, why not? A pure function of the community's manners, the hour on the person's own
 * clock, and now.
 *
 * <p>Quiet hours put a nudge off until they are over, and nothing else does: on a weekend or a holiday it is not sent, since
 * its words may speak of that day, and what is late by more than {@link #LATEST} is news of yesterday.
 */
record Due(QuietHours quiet, WorkingDays days) {

    /** How late a nudge may be, counted from the end of quiet hours. */
    static final Duration LATEST = Duration.ofHours(4);

    static Due by(Playbook playbook) {
        return new Due(playbook.quiet(), new WorkingDays(playbook.holidays()));
    }

    /** What to do about somebody's turn. */
    sealed interface Decision {}

    /** If the person's week has room. */
    record Send() implements Decision {}

    record Wait(Instant until) implements Decision {}

    record Skip(Outcome why) implements Decision {}

    /**
     * @param at the hour on the person's own clock
     * @param zone theirs
     */
    Decision decide(Instant at, ZoneId zone, Instant now) {
        var meant = quiet.over(at, zone);
        var soonest = quiet.over(meant.isAfter(now) ? meant : now, zone);
        if (Duration.between(meant, soonest).compareTo(LATEST) > 0) {
            return new Skip(Outcome.TOO_LATE);
        } else if (soonest.isAfter(now)) {
            return new Wait(soonest);
        }
        var today = now.atZone(zone).toLocalDate();
        if (days.isWeekend(today)) {
            return new Skip(Outcome.WEEKEND);
        }
        return days.isHoliday(today) ? new Skip(Outcome.HOLIDAY) : new Send();
    }
}
