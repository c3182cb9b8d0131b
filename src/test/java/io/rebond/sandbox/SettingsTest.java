package io.rebond.sandbox;

import static io.rebond.sandbox.Settings.address;
import static io.rebond.sandbox.Settings.config;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String PASS = "sixteen-characters";
    private static final String PUBLIC = "https://rebond.example";

    @Test
    void aPublicAddressSwitchesTheSandboxOff() {
        var address = address(null, PUBLIC);
        assertThat(address.printable()).isEmpty();
        assertThat(new SandboxPopulation(address).workspaces()).isEmpty();
    }

    @Test
    void aPassOpensItBehindThePublicAddressAndNoOther() {
        var address = address(PASS, PUBLIC);
        assertThat(address.printable()).contains("https://rebond.example/?token=" + PASS);
    }

    @Test
    void withoutSettingsThereIsANewPassAtEachStart() {
        var first = address(null, null).printable().orElseThrow();
        assertThat(first).matches("http://localhost:8080/\\?token=[\\w-]{24}");
        assertThat(address(null, null).printable()).isPresent().isNotEqualTo(Optional.of(first));
    }

    @Test
    void everySettingIsJudged() {
        assertThat(findings(null, null, null)).extracting(Finding::weight).containsExactly(Weight.FINE);
        assertThat(findings(null, PUBLIC, null)).extracting(Finding::weight).containsExactly(Weight.OFF);
        assertThat(findings(PASS, PUBLIC, null)).extracting(Finding::weight).containsExactly(Weight.FINE);
        assertThat(findings("short", null, null)).extracting(Finding::weight).containsExactly(Weight.WRONG);
        assertThat(findings(null, null, "http://127.0.0.1:9100"))
                .extracting(Finding::weight)
                .containsExactly(Weight.FINE, Weight.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:9100",
                "http://relay.example",
                "http://localhost.example",
                "http://127.0.0.1@relay.example",
                "localhost:9100",
                "/relay"
            })
    void aRelayElsewhereIsRefused(String relay) {
        assertThat(findings(null, null, relay).get(1).weight()).isEqualTo(Weight.WRONG);
        assertThat(new Relay(config(null, relay)).isOn()).isFalse();
    }

    @Test
    void noFindingRepeatsThePass() {
        assertThat(findings(PASS, PUBLIC, null).toString()).doesNotContain(PASS);
    }

    private static List<Finding> findings(String token, String publicUrl, String relay) {
        return new SandboxDiagnosis(config(token, relay), Optional.ofNullable(publicUrl)).findings();
    }
}
