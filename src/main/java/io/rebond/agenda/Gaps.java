package io.rebond.agenda;

import io.rebond.calendar.Planned;
import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days on which a community meant to hear something, and nothing new is sent: those of its playbook's cadence. Where
 * that is no rhythm, {@value #LONG} working days in a row.
 */
record Gaps(Optional<Recurrence> cadence, WorkingDays days, ZoneId zone) {

    static final int LONG = 5;

    /** From one day to another, which may be the same. */
    record Gap(LocalDate from, LocalDate to) {}

    /** @param first the earliest that can be one, up to and with {@code last} */
    List<Gap> in(List<Planned> planned, LocalDate first, LocalDate last) {
        var busy = planned.stream()
                .filter(Planned::isSent)
                .map(each -> LocalDate.ofInstant(each.at(), zone))
                .collect(Collectors.toSet());
        return cadence.map(rhythm -> missed(rhythm, busy, first, last)).orElseGet(() -> silent(busy, first, last));
    }

    private List<Gap> missed(Recurrence rhythm, Set<LocalDate> busy, LocalDate first, LocalDate last) {
        return rhythm.occurrences(before(first), zone)
                .map(at -> LocalDate.ofInstant(at, zone))
                .takeWhile(day -> !day.isAfter(last))
                .filter(day -> days.include(day) && !busy.contains(day))
                .map(day -> new Gap(day, day))
                .toList();
    }

    private List<Gap> silent(Set<LocalDate> busy, LocalDate first, LocalDate last) {
        var gaps = new ArrayList<Gap>();
        var run = new ArrayList<LocalDate>();
        for (var day : first.datesUntil(last.plusDays(1)).filter(days::include).toList()) {
            if (busy.contains(day)) {
                note(run, gaps);
            } else {
                run.add(day);
            }
        }
        note(run, gaps);
        return gaps;
    }

    private static void note(List<LocalDate> run, List<Gap> gaps) {
        if (run.size() >= LONG) {
            gaps.add(new Gap(run.get(0), run.get(run.size() - 1)));
        }
        run.clear();
    }

    private Instant before(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
