package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outbox that sends as soon as it may, against what Microsoft says that one conversation takes. */
class PaceTest {

    private static final Instant BEGIN = Instant.parse("2026-11-17T08:00:00Z");
    private static final int TWO_HOURS = 4_000;

    private final List<Instant> sent = new ArrayList<>();

    @BeforeEach
    void sendAsFastAsAllowed() {
        var now = BEGIN;
        var free = Instant.EPOCH;
        for (int i = 0; i < TWO_HOURS; i++) {
            now = free.isAfter(now) ? free : now;
            sent.add(now);
            free = TeamsPlatform.PACE.freeAfter(free, now);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 7", "PT2S, 8", "PT30S, 60", "PT1H, 1800"})
    void noWindowOfMicrosoftsIsEverOverfull(Duration window, int most) {
        for (int first = 0; first + most < sent.size(); first++) {
            assertThat(Duration.between(sent.get(first), sent.get(first + most)))
                    .isGreaterThanOrEqualTo(window);
        }
    }

    @Test
    void whatFewMessagesThereAreLeavesAtOnce() {
        assertThat(sent.subList(0, 5)).containsOnly(BEGIN);
        assertThat(sent.get(5)).isEqualTo(BEGIN.plusMillis(2_010));
    }

    @Test
    void aConversationThatRestsTakesABurstAgainAndOneThatRestedALittleTakesALittle() {
        var pace = TeamsPlatform.PACE;
        var busy = pace.freeAfter(BEGIN, BEGIN);
        assertThat(busy).isEqualTo(BEGIN.plusMillis(2_010));
        var later = busy.plusMillis(2_010);
        var second = pace.freeAfter(busy, later);
        assertThat(second).isEqualTo(later);
        assertThat(pace.freeAfter(second, later)).isEqualTo(later.plusMillis(2_010));
    }
}
