package io.rebond.relaunch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelaunchDiagnosisTest {

    private record Limits(Duration silence, Duration pause, Duration patience, int people, int weekly)
            implements RelaunchConfig {}

    private static List<String> wrong(int silence, int pause, int patience, int people, int weekly) {
        var limits =
                new Limits(Duration.ofDays(silence), Duration.ofDays(pause), Duration.ofDays(patience), people, weekly);
        return new RelaunchDiagnosis(limits)
                .findings().stream().map(Finding::key).toList();
    }

    @Test
    void whatCanBeObeyedIsFine() {
        assertThat(wrong(14, 3, 1, 1, 1)).isEmpty();
        assertThat(wrong(60, 13, 14, 10, 20)).isEmpty();
    }

    @Test
    void everythingThatCannotIsNamedAtOnce() {
        var all = List.of(
                "REBOND_RELAUNCH_SILENCE",
                "REBOND_RELAUNCH_PAUSE",
                "REBOND_RELAUNCH_PATIENCE",
                "REBOND_RELAUNCH_PEOPLE",
                "REBOND_RELAUNCH_WEEKLY");
        assertThat(wrong(13, 2, 0, 0, 0)).containsExactlyElementsOf(all);
        assertThat(wrong(61, 14, 15, 11, 21)).containsExactlyElementsOf(all);
    }
}
