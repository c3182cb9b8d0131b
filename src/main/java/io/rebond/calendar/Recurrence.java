package io.rebond.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that happens again and again at the same time of day, as local clocks show it.
 *
 * <p>Where clocks jump forward over that time, the occurrence is later by the length of the jump, as in java.time: 2:30
 * becomes 3:30. Where they are put back and show it twice, it is the first of the two. Either way it happens exactly
 * once, also where a zone left out a whole day (Samoa, 30 December 2011) and it falls on the next day's occurrence.
 *
 * @param every 1 for every day, week or month of the rhythm, 2 for every other one, and so on, to {@value #MOST}
 * @param at to the minute
 * @param from no occurrence has an earlier date. The days, weeks (from Monday) or months are counted from the one that
 *     this date lies in, so it is needed when {@code every} is more than 1
 * @param until no occurrence has a later date; that date still counts
 */
public record Recurrence(Rhythm rhythm, int every, LocalTime at, Optional<LocalDate> from, Optional<LocalDate> until)
        implements When {

    /** The largest {@code every}. */
    public static final int MOST = 52;

    private static final LocalDate DAWN = LocalDate.EPOCH;
    private static final LocalDate DUSK = LocalDate.of(9999, 12, 31);

    /** The longest jump that clocks ever made is a day, and a date may lie a day off the one in UTC. */
    private static final int DAYS_BACK = 2;

    /** @throws IllegalArgumentException when the parts contradict each other or are out of range */
    public Recurrence {
        require(every >= 1 && every <= MOST, "every is from 1 to " + MOST);
        require(every == 1 || from.isPresent(), "what leaves out a week says from when it is counted");
        require(at.equals(at.truncatedTo(ChronoUnit.MINUTES)), "a time is given to the minute");
        require(from.orElse(DAWN).compareTo(until.orElse(DUSK)) <= 0, "it ends before it begins");
        require(!from.orElse(DAWN).isBefore(DAWN) && !until.orElse(DUSK).isAfter(DUSK), "dates are from 1970 to 9999");
    }

    /** Every day, week or month, from now on and without end. */
    public Recurrence(Rhythm rhythm, LocalTime at) {
        this(rhythm, 1, at, Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Instant> next(Instant after, ZoneId zone) {
        return dates(dateOf(after).minusDays(DAYS_BACK))
                .takeWhile(date -> !date.isAfter(until.orElse(DUSK)))
                .map(date -> date.atTime(at).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }

    /** Instants reach further than dates do. */
    private static LocalDate dateOf(Instant moment) {
        var day = Math.floorDiv(
                moment.getEpochSecond(), ChronoUnit.DAYS.getDuration().toSeconds());
        return LocalDate.ofEpochDay(
                Math.max(DAWN.toEpochDay(), Math.min(day, DUSK.plusYears(1).toEpochDay())));
    }

    private Stream<LocalDate> dates(LocalDate earliest) {
        var start =
                Stream.of(earliest, from.orElse(DAWN)).max(LocalDate::compareTo).orElseThrow();
        return Stream.iterate(firstSpan(start), span -> span.plus(every, rhythm.unit()))
                .flatMap(rhythm::datesIn)
                .filter(date -> !date.isBefore(start));
    }

    /** The first counted day, week or month that does not lie wholly before the date. */
    private LocalDate firstSpan(LocalDate date) {
        var origin = rhythm.spanOf(from.orElse(DAWN));
        var gone = rhythm.unit().between(origin, rhythm.spanOf(date));
        return origin.plus(Math.floorDiv(gone + every - 1, every) * every, rhythm.unit());
    }

    @Override
    public <T> T match(Function<Once, T> once, Function<Recurrence, T> recurring) {
        return recurring.apply(this);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
