package io.rebond.stories;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ought to become of somebody's turn when it is looked at, by the French calendar and a clock that is quiet from 19 to 8. */
final class SeasonModel {

    static final String WAITS = "WAITS";

    /** Or else a full week. */
    static final String SENT = "SENT";

    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(19, 0);

    private static final Duration LATEST = Duration.ofHours(4);

    static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 "
                            + "2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17")
            .flatMap(dates -> Stream.of(dates.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    final Map<Long, ZoneId> zones = new HashMap<>();
    final Map<Long, Instant> pauses = new HashMap<>();
    final Set<Long> resting = new HashSet<>();
    boolean held;

    /** @param at the hour on the person's own clock */
    String outcome(long nudge, long person, Instant at, Instant now) {
        if (resting.contains(nudge)) {
            return "RESTING";
        } else if (pauses.getOrDefault(person, Instant.MIN).isAfter(now)) {
            return "PAUSED";
        }
        var there = now.atZone(zones.get(person));
        var meant = loud(at.atZone(there.getZone()));
        var soonest = loud(meant.isAfter(there) ? meant : there);
        if (Duration.between(meant, soonest).compareTo(LATEST) > 0) {
            return "TOO_LATE";
        } else if (soonest.isAfter(there)) {
            return WAITS;
        }
        return unlessHeld(there);
    }

    private String unlessHeld(ZonedDateTime there) {
        if (there.getDayOfWeek() == DayOfWeek.SATURDAY || there.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return "WEEKEND";
        } else if (HOLIDAYS.contains(there.toLocalDate())) {
            return "HOLIDAY";
        }
        return held ? "HELD" : SENT;
    }

    private static ZonedDateTime loud(ZonedDateTime moment) {
        if (moment.toLocalTime().isBefore(MORNING)) {
            return moment.with(MORNING);
        }
        return moment.toLocalTime().isBefore(EVENING)
                ? moment
                : moment.toLocalDate().plusDays(1).atTime(MORNING).atZone(moment.getZone());
    }
}
