package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.sandbox.SandboxAddress;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An animator and two employees walk the first job on the whole house, as a newcomer would in the sandbox. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class FirstJobInBrowserTest {

    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    SandboxAddress sandbox;

    @Inject
    Jdbi database;

    @BeforeEach
    void awaitTheSampleFeeds() {
        await().atMost(20, SECONDS)
                .until(() -> database.withHandle(handle -> handle.createQuery(
                                        "select count(*) from source where last_success_at is not null")
                                .mapTo(Integer.class)
                                .one())
                        == 3);
    }

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
    void theDayInBothLanguages() {
        var visitor = new Visitor(window.page(1440, 900), address());
        employeeProposesInEnglish(visitor.as("liam"));
        animatorPublishesInFrench(visitor.as("ines"));
        employeeReactsInEnglish(visitor.as("liam"));
        employeeReadsInFrench(visitor.as("camille"));
        picturesOfTheWall();
    }

    private void employeeProposesInEnglish(Visitor liam) {
        liam.types("/share");
        assertThat(liam.side()).containsText("Propose an article");
        liam.side().getByLabel("Address").fill("nonsense");
        liam.side().getByLabel("Why it matters").fill("We tried it for a month: calmer Mondays");
        liam.presses(liam.side(), "Propose");
        assertThat(liam.side()).containsText("This is not a web address");
        assertThat(liam.side().getByLabel("Address")).hasValue("nonsense");
        liam.picture("form-with-a-field-error");

        liam.side().getByLabel("Address").fill("https://example.org/articles/quiet-fridays");
        liam.presses(liam.side(), "Propose");
        assertThat(liam.answer()).containsText("Thank you. “Quiet fridays” waits for the animator, with your word.");
    }

    private void animatorPublishesInFrench(Visitor ines) {
        ines.types("/flux liste");
        assertThat(ines.answer()).containsText("tout va bien");
        ines.types("/veille apercu");
        assertThat(ines.answer()).containsText("Preview: tech watch no. 1");
        ines.types("/veille publier");
        assertThat(ines.answer()).containsText("Publié : n° 1, 7 éléments, en route vers #veille.");
        assertThat(ines.edition()).containsText("Tech watch no. 1");
        assertThat(ines.edition()).containsText("“We tried it for a month: calmer Mondays”, Liam O’Connor");
    }

    private void employeeReactsInEnglish(Visitor liam) {
        liam.presses(liam.edition(), "Useful");
        assertThat(liam.edition()).containsText("Useful (1)");
        assertThat(liam.answer()).containsText("Only the total shows");
        liam.picture("private-reply");
        liam.presses(liam.edition(), "Save");
        assertThat(liam.answer()).containsText("Saved, for you alone");
        liam.presses(liam.edition(), "Discuss");
        assertThat(liam.edition()).containsText("Join (0)");

        liam.page().locator("#posts article.bot .thread-link").last().click();
        liam.side().locator("textarea").fill("Which Friday do we start?");
        liam.side().locator("textarea").press("Enter");
        assertThat(liam.side()).containsText("Which Friday do we start?");
        assertThat(liam.edition()).containsText("Join (1)");
        liam.picture("thread");

        liam.at("dm-liam");
        assertThat(liam.wall()).containsText("Declining has no consequence");
        liam.types("find --saved");
        assertThat(liam.latest()).containsText("Quiet fridays");
        liam.types("privacy");
        assertThat(liam.latest()).containsText("What is stored about you");
    }

    private void employeeReadsInFrench(Visitor camille) {
        camille.presses(camille.edition(), "Useful");
        assertThat(camille.edition()).containsText("Useful (2)");
        camille.page().keyboard().press("Control+.");
        assertThat(camille.drawer()).containsText("Rien n’a été enregistré sur la personne");
        assertThat(camille.drawer()).containsText("la notice n’était pas encore parvenue");
        camille.picture("behind-the-wall");
        camille.page().keyboard().press("Control+.");
        camille.types("/bilan");
        assertThat(camille.answer()).containsText("Pas encore de chiffres : ils parlent de semaines entières");
        camille.at("dm-camille");
        assertThat(camille.wall()).containsText("Refuser est sans conséquence");
        camille.presses(camille.latest(), "Ne pas m'enregistrer");
        assertThat(camille.latest()).containsText("Désormais, rien n'est enregistré sur vous.");
    }

    private void picturesOfTheWall() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var desk = new Visitor(window.page(1440, 900, scheme), address()).as("noor");
            assertThat(desk.edition()).containsText("Useful (2)");
            desk.edition().locator(".heading").scrollIntoViewIfNeeded();
            desk.picture("wall-" + scheme.name().toLowerCase(Locale.ROOT));
        }
        var phone = new Visitor(window.page(390, 844), address());
        assertThat(phone.edition()).containsText("Useful (2)");
        phone.edition().locator(".heading").scrollIntoViewIfNeeded();
        phone.picture("wall-phone");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
