package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-02T08:30:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 02 Nov 2026 08:30:00 GMT",
                "Mon, 2 Nov 26 08:30 UT",
                "mon,02 november 2026 08:30:00.000 z",
                "Tue, 02 Nov 2026 08:30:00",
                "lun., 02 nov. 2026 09:30:00 +0100",
                "02-Nov-2026 08:30:00 GMT (winter)",
                "Mon, Nov 02, 2026 08:30:00 GMT",
                "Mon Nov  2 08:30:00 2026",
                "Mon Nov 02 09:30:00 CET 2026",
                "2026-11-02T08:30:00Z",
                "2026-11-02T08:30:00.123456789Z",
                "2026-11-02 08:30",
                "2026-11-02 09:30:00 +01:00",
                "2026-11-02t09:30+01",
                "20261102T083000Z",
                "2026/11/02 08:30:00",
                "\n 2026-11-02T08:30:00 Z \n"
            })
    void readsWhatPeopleMakeOfTheStandards(String date) {
        assertThat(FeedDates.read(date)).contains(HALF_PAST_EIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "08:30:00 +0100, 07:30:00",
        "08:30:00 -0330, 12:00:00",
        "08:30:00 GMT+1, 07:30:00",
        "08:30:00 GMT-01:30, 10:00:00",
        "08:30:00 EST, 13:30:00",
        "08:30:00 PDT, 15:30:00",
        "08:30:00 CEST, 06:30:00",
        "08:30:00 XYZ, 08:30:00"
    })
    void knowsItsZones(String time, String inGreenwich) {
        assertThat(FeedDates.read("Mon, 02 Nov 2026 " + time))
                .contains(Instant.parse("2026-11-02T" + inGreenwich + "Z"));
    }

    @ParameterizedTest
    @CsvSource({"02 Nov 2026, 2026-11-02", "2026-11, 2026-11-01", "2026, 2026-01-01", "'Tue, 02 Nov 99', 1999-11-02"})
    void startsWithTheDayWhereNoTimeIsSaid(String date, String day) {
        assertThat(FeedDates.read(date)).contains(Instant.parse(day + "T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Mon, 31 Feb 2026 08:30:00 GMT",
                "2026-13-02T08:30:00Z",
                "2026-11-02T25:30:00Z",
                "2026-11-02T08:30:00+99:00",
                "02 Anf 2026",
                "2026-306",
                "1793608200",
                "02/11/2026"
            })
    void saysNothingOfTheRest(String date) {
        assertThat(FeedDates.read(date)).isEmpty();
    }

    @Test
    void endlessDigitsTakeNoTime() {
        assertThat(FeedDates.read("1".repeat(1_000_000))).isEmpty();
    }
}
