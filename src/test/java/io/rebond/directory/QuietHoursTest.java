package io.rebond.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0));
    private static final QuietHours LUNCH = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T17:59:59Z, 2026-11-17T17:59:59Z",
        "2026-11-17T18:00:00Z, 2026-11-18T07:00:00Z",
        "2026-11-17T23:30:00Z, 2026-11-18T07:00:00Z",
        "2026-11-18T06:59:59Z, 2026-11-18T07:00:00Z",
        "2026-11-18T07:00:00Z, 2026-11-18T07:00:00Z"
    })
    void aNightIsOverInTheMorningOfTheSamePlace(Instant now, Instant over) {
        assertThat(NIGHT.over(now, PARIS)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T10:59:59Z, 2026-11-17T10:59:59Z",
        "2026-11-17T11:00:00Z, 2026-11-17T13:00:00Z",
        "2026-11-17T13:00:00Z, 2026-11-17T13:00:00Z"
    })
    void aLunchIsOverTheSameDay(Instant now, Instant over) {
        assertThat(LUNCH.over(now, PARIS)).isEqualTo(over);
    }

    @Test
    void theSameTimeTwiceIsNever() {
        var never = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        var noon = Instant.parse("2026-11-17T11:00:00Z");

        assertThat(never.over(noon, PARIS)).isEqualTo(noon);
    }

    @Test
    void anEndThatAChangeOfTheHourLeavesOutIsTheFirstMomentAfterIt() {
        var untilHalfPastTwo = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

        assertThat(untilHalfPastTwo.over(Instant.parse("2027-03-28T00:15:00Z"), PARIS))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void anEndThatClocksShowTwiceIsTheSecondOne() {
        var untilHalfPastTwo = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));
        var second = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(untilHalfPastTwo.over(Instant.parse("2026-10-25T00:15:00Z"), PARIS))
                .isEqualTo(second);
        assertThat(untilHalfPastTwo.over(Instant.parse("2026-10-25T01:15:00Z"), PARIS))
                .isEqualTo(second);
    }

    @Property
    void whatWaitedNeedNotWaitAgain(
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to,
            @ForAll @IntRange(min = 1_700_000_000, max = 1_900_000_000) int second) {
        var quiet = new QuietHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
        var now = Instant.ofEpochSecond(second);

        var over = quiet.over(now, PARIS);

        assertThat(over).isBetween(now, now.plusSeconds(25 * 3600));
        assertThat(quiet.over(over, PARIS)).isEqualTo(over);
    }
}
