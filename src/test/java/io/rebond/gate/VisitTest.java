package io.rebond.gate;

import static io.rebond.sandbox.Settings.address;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.gate.Visit.Refusal;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final String PASS = "sixteen-characters";
    private static final String PUBLIC = "https://rebond.example";

    @Test
    void whereTheSandboxIsOffNobodyComesIn() {
        var address = address(null, PUBLIC);
        assertThat(new Visit("GET", "localhost:8080", null, PASS, true).refusedBy(address))
                .contains(Refusal.OFF);
    }

    @Test
    void thePassOpensThePublicAddressAndNoOther() {
        var address = address(PASS, PUBLIC);
        assertThat(new Visit("GET", "rebond.example", null, PASS, false).refusedBy(address))
                .isEmpty();
        assertThat(new Visit("GET", "REBOND.example:443", null, PASS, false).refusedBy(address))
                .isEmpty();
        assertThat(new Visit("GET", "evil.example", null, PASS, false).refusedBy(address))
                .contains(Refusal.FOREIGN_HOST);
        assertThat(new Visit("GET", null, null, PASS, false).refusedBy(address)).contains(Refusal.FOREIGN_HOST);
    }
}
