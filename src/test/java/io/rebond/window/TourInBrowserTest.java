package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
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

/** A newcomer opens the wall of a company that has lived for eight weeks, and is walked through its days. */
@InChromium
@QuarkusTest
@TestProfile(LivingHouse.class)
class TourInBrowserTest {

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
    }

    @BeforeEach
    void open() {
        window = new Window();
    }

    @AfterEach
    void close() {
        curtain.raise();
        window.close();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void theTourByKeyboard() {
        var newcomer = new Visitor(window.page(1440, 900), address());
        assertThat(strip(newcomer)).containsText("New here? 9 short steps");
        newcomer.picture("living-wall");

        strip(newcomer).getByText("Take the tour").press("Enter");
        assertThat(strip(newcomer)).containsText("The employee’s Tuesday");
        assertThat(strip(newcomer)).containsText("As Liam O’Connor, Support engineer.");
        assertThat(newcomer.edition()).containsText("Tech watch no.");
        newcomer.picture("tour");
        next(newcomer);
        next(newcomer);
        assertThat(newcomer.wall()).containsText("Where do we all meet next time?");
        newcomer.picture("tour-poll");
        next(newcomer);
        strip(newcomer).locator("button.line").press("Enter");
        newcomer.page().keyboard().press("Enter");
        assertThat(newcomer.answer()).containsText("ai");
        newcomer.picture("tour-topics");
        next(newcomer);
        next(newcomer);
        assertThat(strip(newcomer)).containsText("As Inès Ferrão-Léger, Animator.");
        strip(newcomer).locator("button.line").press("Enter");
        newcomer.page().keyboard().press("Enter");
        assertThat(newcomer.answer()).containsText("Accepter");
        newcomer.picture("tour-review");
        next(newcomer);
        strip(newcomer).locator("button.line").press("Enter");
        newcomer.page().keyboard().press("Enter");
        assertThat(newcomer.answer()).containsText("ai");
        newcomer.picture("tour-tendencies");
        next(newcomer);
        strip(newcomer).locator("button.line").press("Enter");
        newcomer.page().keyboard().press("Enter");
        newcomer.picture("tour-status");
        next(newcomer);
        strip(newcomer).locator("button.line").press("Enter");
        newcomer.page().keyboard().press("Enter");
        assertThat(newcomer.answer()).containsText("40");
        newcomer.picture("tour-summary");

        strip(newcomer).getByText("End the tour").press("Enter");
        assertThat(strip(newcomer)).hasCount(0);
        newcomer.page().reload();
        assertThat(strip(newcomer)).hasCount(0);
    }

    @Test
    void thePageIsDrawnAnewOnceTheStageIsSet() {
        curtain.lower();
        curtain.shows(1, 4);
        var newcomer = new Visitor(window.page(1440, 900), address());
        assertThat(newcomer.page().locator("#setting")).containsText("Huit semaines de vie");
        newcomer.picture("setting");
        curtain.raise();
        assertThat(newcomer.page().locator("#setting")).hasCount(0);
        assertThat(strip(newcomer)).containsText("New here?");
    }

    @Test
    void laVisiteSurUnTelephone() {
        var newcomer = new Visitor(window.page(390, 844), address());
        newcomer.picture("living-wall-phone");
        strip(newcomer).getByText("Français").click();
        assertThat(strip(newcomer)).containsText("Première visite");
        strip(newcomer).getByText("Faire la visite").click();
        assertThat(strip(newcomer)).containsText("Le mardi de l’employée");
        newcomer.picture("visite-telephone");
        newcomer.at("pratiques");
        assertThat(newcomer.wall()).containsText("La veille n°");
        newcomer.picture("pratiques-telephone");
        strip(newcomer).getByText("Passer la visite").click();
        assertThat(strip(newcomer)).hasCount(0);
    }

    private static void next(Visitor visitor) {
        var before = strip(visitor).locator(".count").textContent();
        strip(visitor)
                .getByText("Next", new Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        assertThat(strip(visitor).locator(".count")).not().hasText(before);
    }

    private static Locator strip(Visitor visitor) {
        return visitor.page().locator("#tour");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
