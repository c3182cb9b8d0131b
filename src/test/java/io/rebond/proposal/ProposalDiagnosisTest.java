package io.rebond.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalDiagnosisTest {

    private record Settings(List<String> emoji, Duration patience) implements ProposalConfig {}

    private static List<String> wrong(Duration patience, String... emoji) {
        return new ProposalDiagnosis(new Settings(List.of(emoji), patience))
                .findings().stream().map(Finding::key).toList();
    }

    @Test
    void whatCanBeObeyedIsFine() {
        assertThat(wrong(Duration.ofDays(1), "newspaper", "+1", "idée")).isEmpty();
        assertThat(wrong(Duration.ofDays(30), "none")).isEmpty();
    }

    @Test
    void everythingThatCannotIsNamedAtOnce() {
        assertThat(wrong(Duration.ofHours(23), ":newspaper:"))
                .containsExactly("REBOND_PROPOSAL_EMOJI", "REBOND_PROPOSAL_PATIENCE");
        assertThat(wrong(Duration.ofDays(31), "newspaper")).containsExactly("REBOND_PROPOSAL_PATIENCE");
        assertThat(wrong(Duration.ofDays(7), "📰")).containsExactly("REBOND_PROPOSAL_EMOJI");
    }
}
