package io.rebond.nudge;

import io.rebond.calendar.WorkingDays;
import io.rebond.directory.QuietHours;
import io.rebond.nudge.Due.Decision;
import io.rebond.nudge.Due.Send;
import io.rebond.nudge.Due.Skip;
import io.rebond.nudge.Due.Wait;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who looks at the clock on the other's wall every minute, and has the French holidays on paper. */
final class WatchfulColleague {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Set<LocalDate> FRENCH_HOLIDAYS = Stream.of(
                    "2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 "
                            + "2026-11-11 2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17 "
                            + "2027-07-14 2027-08-15 2027-11-01 2027-11-11 2027-12-25")
            .flatMap(dates -> Stream.of(dates.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private WatchfulColleague() {}

    static Decision decide(DueTest.Situation some) {
        var meant = firstLoudMinute(some.at(), some.zone(), some.due().quiet());
        var soonest = meant;
        while (soonest.isBefore(some.now())) {
            soonest = soonest.plus(MINUTE);
        }
        soonest = firstLoudMinute(soonest, some.zone(), some.due().quiet());
        if (soonest.isAfter(meant.plus(Duration.ofHours(4)))) {
            return new Skip(Outcome.TOO_LATE);
        } else if (soonest.isAfter(some.now())) {
            return new Wait(soonest);
        }
        var today = some.now().atZone(some.zone()).toLocalDate();
        if (today.getDayOfWeek() == DayOfWeek.SATURDAY || today.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return new Skip(Outcome.WEEKEND);
        }
        return isFree(some.due().days(), today) ? new Skip(Outcome.HOLIDAY) : new Send();
    }

    static boolean isFree(WorkingDays days, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !days.place().isEmpty() && FRENCH_HOLIDAYS.contains(day);
    }

    static boolean isQuiet(QuietHours quiet, LocalTime time) {
        if (quiet.from().equals(quiet.to())) {
            return false;
        }
        boolean night = quiet.from().isAfter(quiet.to());
        boolean begun = !time.isBefore(quiet.from());
        boolean over = !time.isBefore(quiet.to());
        return night ? begun || !over : begun && !over;
    }

    private static Instant firstLoudMinute(Instant from, ZoneId zone, QuietHours quiet) {
        var minute = from;
        while (isQuiet(quiet, minute.atZone(zone).toLocalTime())) {
            minute = minute.plus(MINUTE);
        }
        return minute;
    }
}
