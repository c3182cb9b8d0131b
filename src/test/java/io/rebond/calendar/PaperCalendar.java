package io.rebond.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Tells occurrences as somebody with a paper calendar would: every single day is looked at, and ticked off or not. */
record PaperCalendar(Recurrence recurrence, ZoneId zone) {

    /** Those after one moment and before another. */
    List<Instant> ticked(Instant after, Instant before) {
        var first = LocalDate.ofInstant(after, ZoneOffset.UTC).minusDays(4);
        var last = LocalDate.ofInstant(before, ZoneOffset.UTC).plusDays(4);
        return first.datesUntil(last)
                .filter(this::isMeant)
                .map(date -> moment(date.atTime(recurrence.at())))
                .filter(moment -> moment.isAfter(after) && moment.isBefore(before))
                .distinct()
                .toList();
    }

    private boolean isMeant(LocalDate date) {
        return recurrence.from().stream().noneMatch(date::isBefore)
                && recurrence.until().stream().noneMatch(date::isAfter)
                && recurrence
                        .rhythm()
                        .accept(new Ticks(
                                date, recurrence.every(), recurrence.from().orElse(date)));
    }

    /** The first of those that the clocks show; of those they jump over, what a clock nobody touched would show. */
    private Instant moment(LocalDateTime local) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.stream()
                .map(local::toInstant)
                .min(Comparator.naturalOrder())
                .orElseGet(() ->
                        local.toInstant(zone.getRules().getTransition(local).getOffsetBefore()));
    }

    private record Ticks(LocalDate date, int every, LocalDate from) implements Rhythm.Teller<Boolean> {

        @Override
        public Boolean daily() {
            return ChronoUnit.DAYS.between(from, date) % every == 0;
        }

        @Override
        public Boolean weekly(Rhythm.Weekly rhythm) {
            var monday = from.minusDays(from.getDayOfWeek().getValue() - 1);
            return rhythm.days().contains(date.getDayOfWeek())
                    && ChronoUnit.DAYS.between(monday, date) / 7 % every == 0;
        }

        @Override
        public Boolean dayOfMonth(Rhythm.DayOfMonth rhythm) {
            var endsEarlier = date.plusDays(1).getDayOfMonth() == 1 && rhythm.day() > date.getDayOfMonth();
            return inMonth() && (date.getDayOfMonth() == rhythm.day() || endsEarlier);
        }

        @Override
        public Boolean weekdayOfMonth(Rhythm.WeekdayOfMonth rhythm) {
            var ordinal = rhythm.ordinal() == Rhythm.WeekdayOfMonth.LAST
                    ? date.plusDays(7).getMonth() != date.getMonth()
                    : (date.getDayOfMonth() + 6) / 7 == rhythm.ordinal();
            return inMonth() && ordinal && date.getDayOfWeek() == rhythm.day();
        }

        private boolean inMonth() {
            return (date.getYear() * 12 + date.getMonthValue() - from.getYear() * 12 - from.getMonthValue()) % every
                    == 0;
        }
    }
}
