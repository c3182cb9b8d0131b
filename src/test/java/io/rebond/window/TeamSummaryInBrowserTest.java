package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.Curtain;
import io.rebond.sandbox.SandboxAddress;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's message about their team, of a company that has lived for eight weeks, and what its buttons open. */
@InChromium
@QuarkusTest
@TestProfile(LivingHouse.class)
class TeamSummaryInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    @Inject
    Curtain curtain;

    @BeforeEach
    void awaitTheEnd() {
        await().atMost(Duration.ofMinutes(2)).until(() -> !curtain.isDown());
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void itCameEachWeekAndItsButtonsWork() {
        var marc = new Visitor(window.page(1440, 900), address()).as("marc").at("dm-marc");
        assertThat(marc.wall()).containsText("Projets");
        marc.picture("team-letter");
        marc.closeUp(marc.latest(), "team");
        marc.presses(marc.latest(), "Mon objectif, mon jour");
        assertThat(marc.side()).containsText("Pour un acte personnel");
        marc.picture("team-goal");

        marc.at("dm-marc").types("/bilan équipe");
        assertThat(marc.latest()).containsText("Projets");
        marc.picture("team-summary");
        marc.presses(marc.latest(), "À transmettre");
        assertThat(marc.latest()).containsText("rien n'y parle d'une équipe");
        marc.picture("team-forward");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
