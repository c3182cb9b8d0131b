package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.SandboxAddress;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague is thanked from the menu of their message, reads it in private, and lets others see it. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class KudosInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    @Inject
    TownClock clock;

    /** By day, or whoever is thanked would sleep. */
    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-24T09:00:00Z"));
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
        clock.release();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void whoIsThankedReadsItInPrivateAndLetsOthersSeeIt() {
        var visitor = new Visitor(window.page(1440, 900), address());
        var marc = visitor.as("marc").at("general");
        marc.types("La Serre tourne à nouveau, désolé pour hier");

        var ines = visitor.as("ines").at("general");
        message(ines, "La Serre tourne")
                .locator("button:has-text(\"Remercier\")")
                .click();
        assertThat(ines.page().locator("input[name=who]")).hasValue("@Marc Delcourt");
        ines.page().locator("textarea[name=what]").fill("d'avoir réparé la Serre un dimanche");
        ines.picture("kudos-form");
        ines.page().locator("form button:has-text(\"Remercier\"):not(.quiet)").click();
        assertThat(ines.answer()).containsText("C'est dit à Marc Delcourt, en privé.");
        ines.picture("kudos-given");

        marc = visitor.as("marc").at("dm-marc");
        var letter = marc.page().locator("#posts article.bot:has-text(\"vous remercie\")");
        assertThat(letter).containsText("«\u00a0d'avoir réparé la Serre un dimanche\u00a0»");
        marc.picture("kudos-letter");
        marc.presses(letter, "Le montrer dans #general");
        assertThat(letter).containsText("Le cacher à nouveau");

        marc = visitor.at("general");
        assertThat(marc.latest()).containsText("Marc Delcourt");
        assertThat(marc.latest()).containsText("d'avoir réparé la Serre un dimanche");
        message(marc, "désolé").locator(".emoji summary").press("Enter");
        assertThat(message(marc, "désolé").locator("button[value=bouquet]")).isVisible();
        marc.picture("kudos-shown");
    }

    private static Locator message(Visitor visitor, String words) {
        return visitor.page().locator("#posts article:not(.bot):has-text(\"" + words + "\")");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
