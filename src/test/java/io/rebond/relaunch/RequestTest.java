package io.rebond.relaunch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.relaunch.Request.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTest {

    private static final Instant ASKED = Instant.parse("2026-12-16T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(3);

    private static boolean isOver(Stage stage, Duration after) {
        return new Request(1, 1, 1, 1, stage, ASKED, Optional.empty()).isOver(ASKED.plus(after), PATIENCE);
    }

    @Test
    void who_does_not_answer_is_waited_for_three_days_and_who_said_yes_two_weeks() {
        assertThat(isOver(Stage.ASKED, PATIENCE.minusNanos(1))).isFalse();
        assertThat(isOver(Stage.ASKED, PATIENCE)).isTrue();
        assertThat(isOver(Stage.DECLINED, PATIENCE.minusNanos(1))).isFalse();
        assertThat(isOver(Stage.DECLINED, PATIENCE)).isTrue();
        assertThat(isOver(Stage.TAKEN, Duration.ofDays(14).minusNanos(1))).isFalse();
        assertThat(isOver(Stage.TAKEN, Duration.ofDays(14))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNANSWERED", "GONE", "DONE"})
    void after_any_other_answer_it_is_somebody_elses_turn(Stage stage) {
        assertThat(isOver(stage, Duration.ZERO)).isTrue();
    }
}
