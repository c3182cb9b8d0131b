package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.SandboxAddress;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month as an animator sees it, and how everything is stopped from there. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class CalendarInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

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
    void theMonthIsSeenAsAPictureAndInWordsAndEverythingIsHeldAndReleased() {
        var ines = new Visitor(window.page(1440, 900), address()).as("ines").at("veille");
        ines.types("/veille chaque mardi à 9h dans #veille");
        ines.types("/sondage \"Votre semaine ?\" \"Bonne\" \"Lourde\" --chaque \"mardi 10h\"");
        ines.types("/rappel #veille \"Qui montre un projet ?\" 2026-12-10 à 14h");
        ines.presses(ines.answer(), "Programmer");
        assertThat(ines.answer()).containsText("Programmé");
        ines.types("/calendrier mois");
        assertThat(ines.answer()).containsText("Calendrier de ");
        assertThat(ines.answer()).containsText("Collisions");
        var picture = ines.answer().locator("img[alt^=Calendrier]");
        assertThat(picture)
                .hasAttribute("alt", Pattern.compile(".*, en grille de semaines\\. .* Dessous, tout cela en mots\\."));
        assertThat(picture).isInViewport();
        ines.picture("calendar-month");
        ines.closeUp(picture, "calendar");

        ines.answer().locator("select[name=choice]").selectOption(new SelectOption().setIndex(0));
        ines.answer().locator("form.choice button").click();
        assertThat(ines.side()).containsText("Déplacer");
        ines.side().getByLabel("Quand").fill("mercredi à 11h");
        ines.picture("calendar-move");
        ines.side()
                .getByText("Déplacer", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(ines.answer()).containsText("Déplacé, pour cette fois");
        ines.types("/calendrier semaine");
        assertThat(ines.answer()).containsText("11 h");
        ines.picture("calendar-moved");

        ines.types("/calendrier suspendre \"un accident sur le site\"");
        assertThat(ines.answer()).containsText("Tout est suspendu");
        ines.picture("calendar-hold");
        ines.presses(ines.answer(), "Reprendre");
        assertThat(ines.answer()).containsText("C'est repris");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
