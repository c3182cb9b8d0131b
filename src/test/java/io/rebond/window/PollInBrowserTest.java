package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.SandboxAddress;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two polls on the wall, one under names and one without, as employees meet them. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class PollInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    /** Not with the instance: Quarkus makes a second one of each, which nobody would close. */
    @BeforeEach
    void open() {
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void pollsAreAskedAndAnsweredInOneTap() {
        var visitor = new Visitor(window.page(1440, 900), address());
        var liam = visitor.as("liam").at("general");
        liam.types("/poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" \"Remote\"");
        var named = poll(liam, "Where do we meet in March?");
        liam.presses(named, "Lyon");
        assertThat(named).containsText("Lyon · 1 vote");
        assertThat(liam.answer()).containsText("Counted: Lyon.");

        var camille = visitor.as("camille").at("general");
        camille.presses(poll(camille, "Where do we meet in March?"), "Rennes");
        assertThat(poll(camille, "Where do we meet in March?")).containsText("Rennes · 1 vote");
        camille.types("/sondage \"Le plan est-il bon ?\" --anonyme");
        camille.presses(poll(camille, "Le plan est-il bon ?"), "Yes");
        assertThat(camille.page().locator("#passing"))
                .hasText("Compté sans votre nom : Yes. Vous pouvez changer jusqu'à la clôture.");
        camille.picture("polls");

        camille.types("/question");
        camille.side().getByLabel("Votre question").fill("Pourquoi un plan ?");
        camille.presses(camille.side(), "Poser la question");
        assertThat(camille.page().locator("#passing")).containsText("sans votre nom.");
        assertThat(camille.latest()).containsText("Pourquoi un plan ?");
        camille.types("/sondage");
        camille.picture("poll-form");
        liam.page().setViewportSize(390, 844);
        liam.picture("polls-on-a-phone");
    }

    private static Locator poll(Visitor visitor, String question) {
        return visitor.page().locator("#posts article.bot:has(h3:has-text(\"" + question + "\"))");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
