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

/** Messages in a private channel, proposed by the menu and by the emoji; their author answers in private. */
@InChromium
@QuarkusTest
@TestProfile(WholeHouse.class)
class ProposalInBrowserTest {

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
    void whatWasSaidInPrivateIsProposedOnceItsAuthorAgrees() {
        var visitor = new Visitor(window.page(1440, 900), address());
        var marc = visitor.as("marc").at("direction-projets");
        marc.types("Notre retour sur la Serre : https://example.com/retour-serre");
        marc.types("Et une idée sans lien");

        var ines = visitor.as("ines").at("direction-projets");
        message(ines, "retour sur la Serre")
                .locator("button:has-text(\"Proposer\")")
                .click();
        assertThat(ines.answer())
                .containsText(
                        "Merci. Je demande d'abord son accord à Marc Delcourt, en privé, et je vous dirai ce qu'il en est.");
        ines.picture("proposal-asked");
        var sven = visitor.as("sven").at("direction-projets");
        message(sven, "une idée sans lien").locator(".emoji summary").press("Enter");
        message(sven, "une idée sans lien").locator("button[value=newspaper]").press("Enter");

        marc = visitor.as("marc").at("dm-marc");
        var asked = marc.page().locator("#posts article.bot:has-text(\"Inès Ferrão-Léger aimerait proposer\")");
        assertThat(asked).containsText("dans #direction-projets");
        assertThat(marc.page().locator("#posts article.bot:has-text(\"Sven Åkerblöm aimerait proposer\")"))
                .isVisible();
        marc.picture("proposal-question");
        marc.presses(asked, "Oui, proposez-le");
        assertThat(
                        marc.page()
                                .locator(
                                        "#posts article.bot:has-text(\"ce que vous avez écrit dans #direction-projets est proposé\")"))
                .containsText("Revenir sur mon accord");

        ines = visitor.as("ines").at("dm-ines");
        assertThat(ines.wall()).containsText("Marc Delcourt est d'accord");
        ines.types("veille relire");
        assertThat(ines.latest()).containsText("Dit en privé, proposé avec l'accord de son auteur.");
        assertThat(ines.wall()).not().containsText("une idée sans lien");
        ines.picture("proposal-review");
    }

    private static Locator message(Visitor visitor, String words) {
        return visitor.page().locator("#posts article:not(.bot):has-text(\"" + words + "\")");
    }

    private String address() {
        var pass = sandbox.printable().orElseThrow().replaceAll(".*token=", "");
        return "http://localhost:" + here.getPort() + "/?token=" + pass;
    }
}
