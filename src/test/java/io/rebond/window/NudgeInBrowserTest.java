package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.gathering.GatheringBeat;
import io.rebond.nudge.NudgeBeat;
import io.rebond.sandbox.SandboxAddress;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A nudge as its author writes it, and as somebody gets it and wants fewer; a gathering from its invitation to what is told of it
 * afterwards.
 */
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
    GatheringBeat gatherings;

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
        ines.types("/rappel @liam \"Java coffee on Thursday: a few seats are left.\" chaque mercredi à 10h30");
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
        liam.closeUp(liam.latest(), "nudge");
        liam.presses(liam.latest(), "Pause 2 weeks");
        assertThat(liam.latest()).containsText("Nothing that can wait reaches you before");
        liam.picture("nudge-read");
    }

    @Test
    void aGatheringIsAnsweredMovedRemindedOfAndToldOfInItsThread() {
        var ines = new Visitor(window.page(1440, 900), address()).as("ines").at("veille");
        ines.types("/rencontre \"Half-year results\" jeudi 10h à \"Great hall\" --genre resultats");
        var invitation = ines.page()
                .locator("#posts article.bot:not(.only-you):has-text(\"Great hall\")")
                .last();
        assertThat(invitation).containsText("Company results · in 2 days");
        ines.types("/rencontre déplacer jeudi 11h");
        assertThat(invitation).containsText("11:00 (Europe/Paris)");
        ines.presses(invitation, "I come");
        assertThat(ines.answer()).containsText("Vous venez.");
        ines.picture("gathering-invitation");
        ines.as("liam").at("veille").closeUp(invitation, "gathering");
        ines.as("ines");

        clock.set(Instant.parse("2026-11-25T09:30:00Z"));
        gatherings.comes();
        ines.at("dm-ines");
        assertThat(ines.latest()).containsText("Vous aviez dit venir : Half-year results");
        ines.picture("gathering-reminder");

        clock.set(Instant.parse("2026-11-26T14:00:00Z"));
        ines.at("veille").types("/rencontre compte-rendu");
        ines.side().getByLabel("En quelques mots").fill("Three sites, one hall, and figures that can be read at last.");
        ines.side().getByLabel("Liens vers photos et récits").fill("The photos https://photos.example.com/half-year");
        ines.picture("gathering-recap-form");
        ines.page().locator("form button:has-text(\"Publier\"):not(.quiet)").click();
        assertThat(ines.answer()).containsText("Vos mots sont sous l'invitation dans #veille.");
        assertThat(invitation).containsText("How it was is told below.");
        ines.picture("gathering-recap");
        invitation.locator("a.thread-link").click();
        assertThat(ines.side()).containsText("The photos");
        ines.picture("gathering-recap-thread");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
