package io.rebond.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.rebond.card.Pictured;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people see in Teams, drawn by Microsoft's renderer, to be looked at in {@code target/pictures}. */
@WithNpm
@InChromium
class CardPictureTest {

    @Test
    void anEditionAPollAndAFormWithItsError() throws Exception {
        var cards = new ObjectMapper().writeValueAsString(Pictured.cards());
        try (var window = new Window()) {
            var page = window.page(660, 900);
            page.setContent(NodeProgram.run("picture.js", cards));
            assertThat(page.locator(".card").count()).isEqualTo(3);
            assertThat(page.locator(".card").allInnerTexts().toString())
                    .contains("La veille n° 12", "Utile (3)", "Où nous retrouver", "Ce n’est pas une adresse.");
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/teams.png")));
            assertThat(window.complaints).isEmpty();
        }
    }
}
