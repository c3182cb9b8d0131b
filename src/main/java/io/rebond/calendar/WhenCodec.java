package io.rebond.calendar;

import io.rebond.calendar.Rhythm.Daily;
import io.rebond.calendar.Rhythm.DayOfMonth;
import io.rebond.calendar.Rhythm.WeekdayOfMonth;
import io.rebond.calendar.Rhythm.Weekly;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a moment or a recurrence as one line to store, in no language, and reads it back.
 *
 * <pre>
 * once 2026-12-01T08:00:00Z
 * daily/1 at 09:00
 * weekly/2 TU,TH at 09:30 from 2026-11-26 until 2027-03-01
 * monthly/1 15 at 09:00
 * monthly/1 1MO at 09:00
 * </pre>
 *
 * The number after the slash is {@link Recurrence#every()}. Days are named as in iCalendar (RFC 5545): {@code 1MO} is the
 * first Monday, {@code -1FR} the last Friday of a month. The lines are ASCII, at most 80 characters, and the same for
 * equal values.
 */
public final class WhenCodec {

    private static final String ONCE = "once ";
    private static final Pattern REPEATED = Pattern.compile("(?<unit>daily|weekly|monthly)/(?<every>\\d{1,2})"
            + "(?: (?<place>\\S+))? at (?<at>\\d\\d:\\d\\d)(?: from (?<from>\\S+))?(?: until (?<until>\\S+))?");

    private WhenCodec() {}

    public static String write(When when) {
        return when.match(once -> ONCE + once.at(), WhenCodec::recurrence);
    }

    /** @throws IllegalArgumentException when {@link #write} never wrote this */
    public static When read(String line) {
        try {
            return line.startsWith(ONCE)
                    ? new When.Once(Instant.parse(line.substring(ONCE.length())))
                    : recurrence(line);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no stored moment or recurrence", e);
        }
    }

    private static String recurrence(Recurrence recurrence) {
        return recurrence.rhythm().accept(new RhythmCode(recurrence.every()))
                + " at " + recurrence.at()
                + recurrence.from().map(date -> " from " + date).orElse("")
                + recurrence.until().map(date -> " until " + date).orElse("");
    }

    private static Recurrence recurrence(String line) {
        var parts = REPEATED.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Recurrence(
                rhythm(
                        parts.group("unit"),
                        Optional.ofNullable(parts.group("place")).orElse("")),
                Integer.parseInt(parts.group("every")),
                LocalTime.parse(parts.group("at")),
                Optional.ofNullable(parts.group("from")).map(LocalDate::parse),
                Optional.ofNullable(parts.group("until")).map(LocalDate::parse));
    }

    private static Rhythm rhythm(String unit, String place) {
        return switch (unit) {
            case "daily" -> daily(place);
            case "weekly" ->
                new Weekly(Stream.of(place.split(",", -1)).map(WhenCodec::day).collect(Collectors.toSet()));
            default -> inMonth(place);
        };
    }

    private static Rhythm daily(String place) {
        if (!place.isEmpty()) {
            throw new IllegalArgumentException(place);
        }
        return new Daily();
    }

    private static Rhythm inMonth(String place) {
        var ordinal = place.replaceFirst("[A-Z]{2}$", "");
        return ordinal.equals(place)
                ? new DayOfMonth(Integer.parseInt(place))
                : new WeekdayOfMonth(Integer.parseInt(ordinal), day(place.substring(ordinal.length())));
    }

    private static DayOfWeek day(String code) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> code(day).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private record RhythmCode(int every) implements Rhythm.Teller<String> {

        @Override
        public String daily() {
            return "daily/" + every;
        }

        @Override
        public String weekly(Weekly rhythm) {
            return "weekly/" + every + " "
                    + rhythm.days().stream().map(WhenCodec::code).collect(Collectors.joining(","));
        }

        @Override
        public String dayOfMonth(DayOfMonth rhythm) {
            return "monthly/" + every + " " + rhythm.day();
        }

        @Override
        public String weekdayOfMonth(WeekdayOfMonth rhythm) {
            return "monthly/" + every + " " + rhythm.ordinal() + code(rhythm.day());
        }
    }
}
