package io.rebond.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a Monday's letter is written, in Paris and in France. */
class MondayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23T06:59:59Z, false",
        "2026-11-23, 2026-11-23T07:00:00Z, true",
        "2026-11-23, 2026-11-25T22:59:59Z, true",
        "2026-11-23, 2026-11-25T23:00:00Z, false",
        "2026-11-23, 2026-11-16T09:00:00Z, false",
        // The clocks went forward the day before.
        "2026-03-30, 2026-03-30T05:59:59Z, false",
        "2026-03-30, 2026-03-30T06:00:00Z, true",
        // Easter Monday
        "2026-04-06, 2026-04-06T09:00:00Z, false",
        "2026-04-06, 2026-04-06T22:00:00Z, true"
    })
    void is_its_morning_or_that_of_the_next_working_day(LocalDate monday, Instant now, boolean due) {
        assertThat(new Monday(monday, PARIS, WorkingDays.in("FR")).isDue(now)).isEqualTo(due);
    }

    /** In Auckland it is Tuesday already. */
    @ParameterizedTest
    @CsvSource({"Europe/Paris, false", "Pacific/Auckland, true"})
    void suits_who_works_on_that_day(String zone, boolean suits) {
        var monday = new Monday(LocalDate.parse("2026-04-06"), PARIS, WorkingDays.in("FR"));

        assertThat(monday.suits(Instant.parse("2026-04-06T15:00:00Z"), ZoneId.of(zone)))
                .isEqualTo(suits);
    }
}
