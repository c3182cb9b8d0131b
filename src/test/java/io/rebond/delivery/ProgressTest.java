package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long it will take, told honestly. */
class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

    private static Progress progress(long waiting, long sent, long recent, Duration since) {
        return new Progress(waiting, sent, Map.of(), recent, sent == 0 ? null : NOW.minus(since), NOW, 600);
    }

    @Test
    void before_the_first_has_left_the_pace_is_all_that_is_known() {
        assertThat(progress(6_000, 0, 0, Duration.ZERO).remaining(NOW, 0)).contains(Duration.ofMinutes(10));
    }

    @Test
    void afterwards_the_rate_of_the_last_minutes_counts() {
        assertThat(progress(3_000, 600, 600, Duration.ofMinutes(2)).remaining(NOW, 0))
                .contains(Duration.ofMinutes(10));
        assertThat(progress(3_000, 50_000, 1_500, Duration.ofHours(5)).remaining(NOW, 0))
                .contains(Duration.ofMinutes(10));
    }

    @Test
    void it_is_never_faster_than_the_pace() {
        assertThat(progress(600, 100, 100, Duration.ofSeconds(1)).remaining(NOW, 0))
                .contains(Duration.ofMinutes(1));
    }

    @Test
    void who_is_not_queued_yet_counts_too() {
        assertThat(progress(300, 600, 600, Duration.ofMinutes(1)).remaining(NOW, 300))
                .contains(Duration.ofMinutes(1));
    }

    @Test
    void when_nothing_has_left_lately_nobody_knows() {
        assertThat(progress(300, 600, 0, Duration.ofHours(1)).remaining(NOW, 0)).isEmpty();
    }
}
