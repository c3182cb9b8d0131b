package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.nudge.NudgeBeat;
import io.rebond.sandbox.SandboxAddress;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A nudge as its author writes it, and as somebody gets it and wants fewer. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class NudgeInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    @Inject
    NudgeBeat beat;

    @Inject
    TownClock clock;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
        clock.release();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void aNudgeIsWrittenSeenBeforehandScheduledReadAndStopped() {
        var ines = new Visitor(window.page(1440, 900), address()).as("ines").at("veille");
        ines.types("/rappel");
        ines.picture("nudge-form");
        ines.types("/rappel #veille \"Qui vient jeudi ?\" au meilleur moment");
        assertThat(ines.answer()).containsText("Meilleur moment");
        ines.picture("nudge-best");
        ines.presses(ines.answer(), "Abandonner");
        ines.types("/rappel @liam \"Café Java jeudi : il reste des places.\" chaque mercredi à 10h30");
        assertThat(ines.answer()).containsText("Pas encore envoyé. À @Liam");
        ines.picture("nudge-draft");
        ines.presses(ines.answer(), "Programmer");
        assertThat(ines.answer()).containsText("Programmé, sous le numéro");
        ines.types("/rappel liste");
        assertThat(ines.answer()).containsText("Prochaine fois");
        ines.picture("nudge-list");

        clock.set(Instant.parse("2026-11-25T11:00:00Z"));
        beat.comes();
        var liam = ines.as("liam").at("dm-liam");
        assertThat(liam.latest()).containsText("because you were named");
        liam.presses(liam.latest(), "Pause 2 weeks");
        assertThat(liam.latest()).containsText("Nothing that can wait reaches you before");
        liam.picture("nudge-read");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
