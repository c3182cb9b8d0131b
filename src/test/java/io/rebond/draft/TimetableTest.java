package io.rebond.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final Instant ASKED = Instant.parse("2026-11-17T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"P30D, P1D", "P2D, P1D", "P1D, PT12H", "PT8H, PT4H", "PT2H, PT1H"})
    void a_day_ahead_or_halfway_through_a_shorter_time(Duration open, Duration ahead) {
        var closes = ASKED.plus(open);
        assertThat(Timetable.reminderFor(ASKED, closes)).contains(closes.minus(ahead));
    }

    @ParameterizedTest
    @CsvSource({"PT1H59M59S", "PT0S", "PT-3H"})
    void what_was_asked_just_now_needs_no_reminder(Duration open) {
        assertThat(Timetable.reminderFor(ASKED, ASKED.plus(open))).isEmpty();
    }
}
