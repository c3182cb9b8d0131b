package io.rebond.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When Rebond does not speak to a person of its own accord, in that person's zone; {@code from} may be later than
 * {@code to}, for a night. The same time twice means never.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** The first moment at which a person in that zone may be written to, not before {@code now}. */
    public Instant over(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        if (!hold(there.toLocalTime())) {
            return now;
        }
        var end = end(there.toLocalDate(), zone);
        return end.isAfter(now) ? end : end(there.toLocalDate().plusDays(1), zone);
    }

    /** Where clocks show an hour twice, the second one ends it. */
    private Instant end(LocalDate day, ZoneId zone) {
        return day.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean hold(LocalTime time) {
        boolean night = from.isAfter(to);
        return night ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
