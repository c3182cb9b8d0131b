package io.rebond.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void atATimeThatClocksJumpOverItIsLaterByTheJump() {
        assertThat(dates(daily(HALF_PAST_TWO), "2026-03-27T12:00:00Z", PARIS))
                .containsExactly(
                        "2026-03-28T02:30+01:00[Europe/Paris]",
                        "2026-03-29T03:30+02:00[Europe/Paris]",
                        "2026-03-30T02:30+02:00[Europe/Paris]");
    }

    @Test
    void atATimeThatClocksShowTwiceItIsTheFirst() {
        assertThat(dates(daily(HALF_PAST_TWO), "2026-10-23T12:00:00Z", PARIS))
                .containsExactly(
                        "2026-10-24T02:30+02:00[Europe/Paris]",
                        "2026-10-25T02:30+02:00[Europe/Paris]",
                        "2026-10-26T02:30+01:00[Europe/Paris]");
    }

    @Test
    void askedBetweenTheTwoItIsOver() {
        var between = Instant.parse("2026-10-25T01:00:00Z");
        assertThat(daily(HALF_PAST_TWO).next(between, PARIS)).contains(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void aDayThatAZoneLeftOutFallsOnTheNext() {
        assertThat(dates(daily(LocalTime.of(9, 0)), "2011-12-29T12:00:00Z", ZoneId.of("Pacific/Apia")))
                .containsExactly(
                        "2011-12-29T09:00-10:00[Pacific/Apia]",
                        "2011-12-31T09:00+14:00[Pacific/Apia]",
                        "2012-01-01T09:00+14:00[Pacific/Apia]");
    }

    @Test
    void inShortMonthsItIsTheLastDay() {
        var everyMonth = new Recurrence(new Rhythm.DayOfMonth(30), LocalTime.NOON);
        assertThat(dates(everyMonth, "2028-01-15T00:00:00Z", ZoneId.of("UTC")))
                .containsExactly("2028-01-30T12:00Z[UTC]", "2028-02-29T12:00Z[UTC]", "2028-03-30T12:00Z[UTC]");
    }

    @Test
    void weeksBeginOnMonday() {
        var sundaysAndMondays = new Recurrence(
                new Rhythm.Weekly(Set.of(SUNDAY, MONDAY)),
                2,
                LocalTime.NOON,
                Optional.of(LocalDate.of(2026, 11, 25)),
                Optional.empty());
        assertThat(dates(sundaysAndMondays, "2026-11-20T00:00:00Z", ZoneId.of("UTC")))
                .containsExactly("2026-11-29T12:00Z[UTC]", "2026-12-07T12:00Z[UTC]", "2026-12-13T12:00Z[UTC]");
    }

    @Test
    void theLastDayCounts() {
        var once = new Recurrence(
                new Rhythm.Daily(), 1, LocalTime.NOON, Optional.empty(), Optional.of(LocalDate.of(2026, 11, 25)));
        assertThat(dates(once, "2026-11-25T00:00:00Z", ZoneId.of("UTC"))).containsExactly("2026-11-25T12:00Z[UTC]");
        assertThat(once.next(Instant.parse("2026-11-25T12:00:00Z"), ZoneId.of("UTC")))
                .isEmpty();
    }

    @Test
    void anyInstantMayBeAskedFrom() {
        var daily = daily(LocalTime.MIDNIGHT);
        assertThat(daily.next(Instant.MIN, PARIS)).contains(Instant.parse("1969-12-31T23:00:00Z"));
        assertThat(daily.next(Instant.MAX, PARIS)).isEmpty();
        assertThat(new When.Once(Instant.EPOCH).next(Instant.MIN, PARIS)).contains(Instant.EPOCH);
        assertThat(new When.Once(Instant.EPOCH).next(Instant.EPOCH, PARIS)).isEmpty();
    }

    @Test
    void whatContradictsItselfIsNoRecurrence() {
        var day = Optional.of(LocalDate.of(2026, 11, 25));
        var eve = Optional.of(LocalDate.of(2026, 11, 24));
        var none = Optional.<LocalDate>empty();
        assertNone(() -> recurrence(2, LocalTime.NOON, none, none));
        assertNone(() -> recurrence(0, LocalTime.NOON, day, none));
        assertNone(() -> recurrence(53, LocalTime.NOON, day, none));
        assertNone(() -> recurrence(1, LocalTime.of(9, 0, 1), none, none));
        assertNone(() -> recurrence(1, LocalTime.NOON, day, eve));
        assertNone(() -> recurrence(1, LocalTime.NOON, none, Optional.of(LocalDate.of(10000, 1, 1))));
        assertNone(() -> new Rhythm.Weekly(Set.of()));
        assertNone(() -> new Rhythm.DayOfMonth(32));
        assertNone(() -> new Rhythm.WeekdayOfMonth(5, DayOfWeek.MONDAY));
    }

    private static Recurrence recurrence(int every, LocalTime at, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Recurrence(new Rhythm.Daily(), every, at, from, until);
    }

    private static void assertNone(Runnable contradiction) {
        assertThatThrownBy(contradiction::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static Recurrence daily(LocalTime at) {
        return new Recurrence(new Rhythm.Daily(), at);
    }

    private static List<String> dates(Recurrence recurrence, String after, ZoneId zone) {
        return recurrence
                .occurrences(Instant.parse(after), zone)
                .limit(3)
                .map(at -> at.atZone(zone))
                .map(ZonedDateTime::toString)
                .toList();
    }
}
