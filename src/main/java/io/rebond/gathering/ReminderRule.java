package io.rebond.gathering;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.Playbook;
import io.rebond.directory.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When is somebody reminded of what they come to? On the last working day before it, at ten in the morning of their own clock;
 * whoever said so later than that, three hours before it begins; and not at all within three hours of having said so, nor in the
 * last hour. A pure function of the community's manners and their own zone.
 */
record ReminderRule(QuietHours quiet, WorkingDays days) {

    /** Nobody who comes needs a reminder later: they are on their way, or will not be. */
    static final Duration LAST = Duration.ofHours(1);

    private static final Duration SOME_HOURS = Duration.ofHours(3);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int MOST_DAYS = 14;

    static ReminderRule by(Playbook playbook) {
        return new ReminderRule(playbook.quiet(), new WorkingDays(playbook.holidays()));
    }

    /** @param said when they said that they come, or were told of another moment */
    Optional<Instant> after(Instant said, Instant begins, ZoneId zone) {
        return Stream.concat(dayBefore(begins, zone).stream(), Stream.of(begins.minus(SOME_HOURS)))
                .map(at -> quiet.over(at, zone))
                .filter(at -> at.isAfter(said.plus(SOME_HOURS)) && !isTooLate(at, begins))
                .findFirst();
    }

    static boolean isTooLate(Instant at, Instant begins) {
        return at.isAfter(begins.minus(LAST));
    }

    private Optional<Instant> dayBefore(Instant begins, ZoneId zone) {
        var day = LocalDate.ofInstant(begins, zone);
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1))
                .limit(MOST_DAYS)
                .filter(days::include)
                .findFirst()
                .map(before -> before.atTime(MORNING).atZone(zone).toInstant());
    }
}
