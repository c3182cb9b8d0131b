package io.rebond;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an administrator reads when the settings are wrong. */
class SettingsCheckTest {

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheSpellingOfTheEnvironment() {
        var findings = List.of(
                new Finding(Weight.WRONG, "REBOND_SECRET_KEY", "is missing.", "manque."),
                new Finding(Weight.OFF, "REBOND_PUBLIC_URL", "absent.", "absente."),
                new Finding(Weight.WRONG, "REBOND_SANDBOX_RELAY", "is not on this machine.", "n'est pas ici."));
        assertThatThrownBy(() -> SettingsCheck.judge(findings))
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessage("""
                        Rebond does not start with these settings:
                          REBOND_SECRET_KEY: is missing.
                          REBOND_SANDBOX_RELAY: is not on this machine.""");
    }

    @Test
    void whatIsOnlyOffStopsNothing() {
        assertThatCode(() -> SettingsCheck.judge(
                        List.of(new Finding(Weight.OFF, "REBOND_PUBLIC_URL", "absent.", "absente."))))
                .doesNotThrowAnyException();
    }
}
