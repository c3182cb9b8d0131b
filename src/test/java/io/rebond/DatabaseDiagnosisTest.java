package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.LaunchMode;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator reads whose database is of another kind. */
class DatabaseDiagnosisTest {

    private static final String SHARED = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final Finding FINE =
            new Finding(Weight.FINE, "REBOND_DATABASE_URL", "fits this runner.", "convient à ce lanceur.");
    private static final String A_FILE = "on H2 Rebond keeps a file that it alone opens: its address begins with"
            + " jdbc:h2:file: (for a database elsewhere take PostgreSQL and its runner).";

    private static List<Finding> of(String engine, String address, LaunchMode mode) {
        return new DatabaseDiagnosis(engine, address, mode).findings();
    }

    private static List<Finding> onH2(String address) {
        return of("h2", address, LaunchMode.NORMAL);
    }

    @Test
    void anAddressOfItsOwnKindFits() {
        assertThat(of("postgresql", "jdbc:postgresql://db.example/rebond", LaunchMode.NORMAL))
                .containsExactly(FINE);
        assertThat(onH2("jdbc:h2:file:./data/rebond" + SHARED)).containsExactly(FINE);
        assertThat(onH2("jdbc:h2:file:~/rebond" + SHARED + ";IFEXISTS=TRUE;INIT=SET LOCK_TIMEOUT 9000"))
                .containsExactly(FINE);
    }

    @ParameterizedTest
    @CsvSource({"postgresql, jdbc:h2:file:./data/rebond", "h2, jdbc:postgresql://db.example/rebond"})
    void theWrongRunnerSaysWhichAddressItWants(String engine, String address) {
        assertThat(of(engine, address, LaunchMode.NORMAL)).singleElement().satisfies(finding -> {
            assertThat(finding.weight()).isEqualTo(Weight.WRONG);
            assertThat(finding.key()).isEqualTo("REBOND_DATABASE_URL");
            assertThat(finding.english())
                    .isEqualTo("this runner speaks to %1$s: its address begins with jdbc:%1$s:".formatted(engine));
        });
    }

    /** The journal and the secret key lie beside the file, and one process has both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:tcp://db.example/rebond",
                "jdbc:h2:ssl://db.example/rebond",
                "jdbc:h2:mem:rebond",
                "jdbc:h2:./rebond"
            })
    void onH2ThereMustBeAFile(String address) {
        assertThat(onH2(address + SHARED)).extracting(Finding::english).containsExactly(A_FILE);
    }

    @Test
    void aTestMayLiveInMemory() {
        assertThat(of("h2", "jdbc:h2:mem:rebond" + SHARED, LaunchMode.TEST)).containsExactly(FINE);
    }

    @Test
    void whatIsMissingIsSaidBesideWhatIsWrong() {
        assertThat(onH2("jdbc:h2:tcp://db.example/rebond;mode=postgresql"))
                .extracting(Finding::english)
                .containsExactly(
                        A_FILE,
                        "lacks settings that Rebond needs on H2: append"
                                + " ;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        assertThat(onH2("jdbc:h2:file:./data/rebond"))
                .extracting(Finding::french)
                .containsExactly("manque de réglages dont Rebond a besoin sur H2\u202f: ajoutez"
                        + " ;MODE=POSTGRESQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }
}
