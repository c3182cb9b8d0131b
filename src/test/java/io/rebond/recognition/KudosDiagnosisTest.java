package io.rebond.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KudosDiagnosisTest {

    private record Settings(List<String> emoji, Optional<List<String>> offIn) implements KudosConfig {}

    private static List<String> wrong(String emoji, String... zones) {
        var settings = new Settings(List.of(emoji), Optional.of(List.of(zones)));
        return new KudosDiagnosis(settings)
                .findings().stream().map(Finding::key).toList();
    }

    @Test
    void whatCanBeObeyedIsFine() {
        assertThat(wrong("bouquet")).isEmpty();
        assertThat(wrong("none", "Europe/Berlin", "Europe/Busingen")).isEmpty();
    }

    @Test
    void everythingThatCannotIsNamedAtOnce() {
        assertThat(wrong(":bouquet:", "Germany")).containsExactly("REBOND_KUDOS_EMOJI", "REBOND_KUDOS_OFF_IN");
        assertThat(wrong("💐")).containsExactly("REBOND_KUDOS_EMOJI");
        assertThat(wrong("bouquet", "Europe/Berlin", "DE")).containsExactly("REBOND_KUDOS_OFF_IN");
    }
}
