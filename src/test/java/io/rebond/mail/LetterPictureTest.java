package io.rebond.mail;

import static io.rebond.mail.Following.follow;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.window.InChromium;
import io.rebond.window.Window;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A letter as readers see it, to be looked at in {@code target/pictures}: phone and desk, light and dark, no images. */
@InChromium
@QuarkusTest
@TestProfile(NewsletterAlone.class)
class LetterPictureTest {

    private static final String BARS =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    private static final int PHONE = 390;
    private static final int DESK = 1_000;

    Letterbox letterbox;

    @Inject
    MailPlatform platform;

    @Inject
    Subscribers subscribers;

    private static Message edition() {
        var message =
                Message.titled("La veille n° 12, mardi 17 novembre").context("4 lectures, 11 min, choisies par Inès");
        item(
                message,
                1,
                "Des enregistrements qui se lisent, ou comment un type de données devient une phrase",
                "Blog Java, 3 min · java",
                "Pour qui relit beaucoup de DTO <3");
        item(message, 2, "Postgres 18 : ce qui change vraiment", "Le carnet d’Aiko, 4 min · bases de données", "");
        item(message, 3, "Rédiger pour être lu", "Bonnes pratiques, 1 min", "Court, et utile dès lundi");
        item(message, 4, "دليل كتابة الواجهات", "مدونة نور, 3 min", "للمبتدئين");
        return message.context("Utile : seul le total s’affiche.")
                .paragraph(
                        "Bonjour, je suis Rebond. Pour choisir des sujets utiles, j’enregistre 12 mois vos réactions, "
                                + "votes, clics et réponses à mes publications, jamais leur texte. Refuser est sans conséquence.")
                .buttons(
                        new Button("Mes données", new Action("privacy.show")),
                        new Button("Ne pas m’enregistrer", new Action("privacy.stop")),
                        new Button("Notice complète", new Action("privacy.notice")))
                .build();
    }

    private static void item(Message.Builder message, int id, String title, String by, String word) {
        var page = URI.create("https://example.com/" + id);
        message.add(new Block.LinkItem(
                title, page, Text.of(by), word.isEmpty() ? Text.empty() : Text.of("« " + word + " », Camille")));
        message.buttons(
                Button.opening("Lire", page, new Action("digest.read", id)),
                new Button("Utile", new Action("digest.useful", id)));
    }

    private static Message question() {
        return Message.titled("Où nous retrouver ?")
                .add(new Block.Picture(URI.create("data:image/png;base64," + BARS), "Deux barres : Lyon mène"))
                .add(new Block.Progress("Lyon", 60))
                .add(new Block.Progress("Nantes", 40))
                .add(new Block.Picture(URI.create("https://example.com/photo.jpg"), "Le quai de la Fosse"))
                .context(Text.marked("Pour répondre, tapez `sondage` dans la messagerie."))
                .build();
    }

    private Arrived sent(Message message) throws DeliveryFailed {
        var recipient = subscribers.somebody(Language.FRENCH);
        platform.post(new Target.ToMember(recipient.ref()), message, new Part(DeliveryId.random(), 0));
        return letterbox.to(recipient.address().text(), 1).get(0);
    }

    @Test
    void letters_fit_each_screen_in_the_light_and_in_the_dark() throws DeliveryFailed {
        var edition = sent(edition()).html();
        var question = sent(question()).html();
        try (var window = new Window()) {
            var both = new StringBuilder();
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (var width : List.of(DESK, PHONE)) {
                    var page = window.page(width, 900, scheme);
                    page.setContent(edition);
                    var taken = picture(
                            page, "letter-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                    both.append(width == PHONE ? image(taken) : "");
                    assertFits(page, width);
                }
            }
            var together = window.page(2 * PHONE + 60, 700);
            together.setContent(both + "<style>body{display:flex;gap:20px;margin:20px;background:#e2dfd6}"
                    + "img{width:390px;height:820px;object-fit:cover;object-position:top}</style>");
            picture(together, "letter");
            var page = window.page(PHONE, 700);
            page.setContent(question);
            picture(page, "letter-no-images");
            assertFits(page, PHONE);
            assertThat(page.locator("body").innerText()).contains("Le quai de la Fosse", "Lyon : 60 %");
        }
    }

    @Test
    void the_page_of_a_button_fits_too() throws DeliveryFailed {
        var letter = sent(edition());
        try (var window = new Window()) {
            var page = window.page(PHONE, 600, ColorScheme.DARK);
            page.setContent(follow(letter.link("Utile")).asString());
            picture(page, "letter-page");
            assertFits(page, PHONE);
            assertThat(page.locator("button").innerText()).isEqualTo("Utile");
        }
    }

    private static String image(byte[] png) {
        return "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(png) + "'>";
    }

    private static void assertFits(Page page, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static byte[] picture(Page page, String name) {
        return page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/" + name + ".png")));
    }
}
