package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.SandboxAddress;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The employee's and the animator's day in the sandbox, by keys alone, in both languages. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class KeyboardDayInBrowserTest {

    private Window window;
    private Page page;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    /** Not with the instance: Quarkus makes a second one of each, which nobody would close. */
    @BeforeEach
    void open() {
        window = new Window();
        page = window.page(1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void aDayWithoutAMouse() {
        var typist = new Typist(page, address());
        liamProposes(typist.as("Liam"));
        inesReviewsAndPublishes(typist.as("Inès"));
        liamReactsAndVotes(typist.as("Liam"));
        assertThat(typist.unseen).isEmpty();
    }

    private void liamProposes(Typist liam) {
        liam.says("/share");
        assertThat(side()).containsText("Propose an article");
        assertThat(side().getByLabel("Address")).isFocused();
        liam.writes("https://example.org/articles/keys-alone")
                .to("Why it matters")
                .writes("No mouse was harmed");
        liam.presses(side(), "Propose");
        assertThat(answer()).containsText("Thank you. “Keys alone” waits for the animator, with your word.");
    }

    private void inesReviewsAndPublishes(Typist ines) {
        ines.says("/veille relire");
        assertThat(answer()).containsText("Keys alone");
        ines.presses(answer(), "Accepter");
        assertThat(answer()).containsText("Accepté");
        ines.says("/veille publier");
        assertThat(edition()).containsText("“No mouse was harmed”, Liam O’Connor");
    }

    private void liamReactsAndVotes(Typist liam) {
        liam.presses(edition(), "Useful");
        assertThat(edition()).containsText("Useful (1)");
        liam.presses(edition(), "Discuss");
        assertThat(page.locator("#posts")).containsText("Join (0)");
        liam.says("/poll \"Mice or keys?\" Mice Keys");
        var poll = page.locator("#posts article.bot:has(h3:has-text(\"Mice or keys?\"))");
        liam.presses(poll, "Keys");
        assertThat(poll).containsText("Keys · 1 vote");
        liam.press("Control+.");
        assertThat(page.locator("#drawer")).containsText("useful");
        liam.press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
    }

    private Locator side() {
        return page.locator("#side");
    }

    private Locator answer() {
        return page.locator(".only-you").last();
    }

    private Locator edition() {
        return page.locator("#posts article.bot:has(.item)").last();
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
