package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator reads who starts the wrong runner. */
class DatabaseDiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "h2, jdbc:h2:file:./data/rebond, FINE",
        "postgresql, jdbc:postgresql://db.example/rebond, FINE",
        "postgresql, jdbc:h2:file:./data/rebond, WRONG",
        "h2, jdbc:postgresql://db.example/rebond, WRONG"
    })
    void anAddressFitsItsRunnerOrIsRefused(String engine, String address, Weight weight) {
        var finding = new DatabaseDiagnosis(engine, address).findings().get(0);
        assertThat(finding.weight()).isEqualTo(weight);
        assertThat(finding.key()).isEqualTo("REBOND_DATABASE_URL");
        if (weight == Weight.WRONG) {
            assertThat(finding.english())
                    .isEqualTo("this runner speaks to %1$s: its address begins with jdbc:%1$s:".formatted(engine));
        }
    }
}
