package io.rebond.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Moments, zones and rhythms; half of the moments lie near a change of the zone's hour, and so do half of the times. */
public final class SomeTimes {

    /** A moment, where it is lived, and a time of day. */
    public record Here(Instant now, ZoneId zone, LocalTime time) {

        public LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2035-12-31T23:59:59Z");

    private SomeTimes() {}

    public static Arbitrary<Here> heres() {
        var anywhere = Combinators.combine(zones(), moments(), times()).as((zone, now, at) -> new Here(now, zone, at));
        return Arbitraries.oneOf(
                anywhere,
                Combinators.combine(zones(), moments(), minutes(), minutes()).as(SomeTimes::nearAChange));
    }

    /** Half an hour at a time in Lord Howe, a whole day left out in Apia, none at all in Kathmandu. */
    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Paris",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Asia/Beirut")
                .map(ZoneId::of);
    }

    public static Arbitrary<Rhythm> rhythms() {
        var weekdays = Arbitraries.of(DayOfWeek.class);
        return Arbitraries.oneOf(
                Arbitraries.just(new Rhythm.Daily()),
                weekdays.set().ofMinSize(1).map(Rhythm.Weekly::new),
                Arbitraries.just(Rhythm.Weekly.WEEKDAYS),
                Arbitraries.integers().between(1, 31).map(Rhythm.DayOfMonth::new),
                Combinators.combine(Arbitraries.of(1, 2, 3, 4, -1), weekdays).as(Rhythm.WeekdayOfMonth::new));
    }

    /** Those that have something ahead of them here, and begin and end within ten years. */
    public static Arbitrary<Recurrence> recurrences(Here here) {
        var days = Arbitraries.integers().between(-1500, 1500);
        return Combinators.combine(
                        rhythms(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(1)),
                                Tuple.of(2, Arbitraries.integers().between(1, Recurrence.MOST))),
                        days.optional(),
                        Arbitraries.integers().between(0, 1500).optional())
                .as((rhythm, every, begins, lasts) -> recurrence(here, rhythm, every, begins, lasts));
    }

    private static Recurrence recurrence(
            Here here, Rhythm rhythm, int every, Optional<Integer> begins, Optional<Integer> lasts) {
        var from =
                begins.or(() -> every == 1 ? Optional.empty() : Optional.of(0)).map(here.today()::plusDays);
        var endless = new Recurrence(rhythm, every, here.time(), from, Optional.empty());
        var first = LocalDate.ofInstant(endless.next(here.now(), here.zone()).orElseThrow(), here.zone());
        var until =
                lasts.map(first::plusDays).filter(it -> it.isBefore(here.today().plusYears(10)));
        return new Recurrence(rhythm, every, here.time(), from, until);
    }

    private static Here nearAChange(ZoneId zone, Instant moment, int before, int off) {
        var change = zone.getRules().nextTransition(moment);
        if (change == null) {
            return new Here(moment, zone, LocalTime.of(2, 30));
        }
        var at = change.getDateTimeBefore().toLocalTime().plusMinutes(off);
        return new Here(
                change.getInstant().minus(Duration.ofMinutes(before * 20L)), zone, at.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(-90, 90);
    }
}
