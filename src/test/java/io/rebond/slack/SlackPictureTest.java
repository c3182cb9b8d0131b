package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.rebond.Bundles;
import io.rebond.block.BlockRenderer;
import io.rebond.block.FormRenderer;
import io.rebond.block.FormWords;
import io.rebond.block.SlackJson;
import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Option;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import io.rebond.window.InChromium;
import io.rebond.window.Window;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An edition, a question and a form as they look in Slack, drawn by a renderer that others wrote. */
@WithNpm
@InChromium
class SlackPictureTest {
    private static final Seal SEAL = new Seal() {
        @Override
        public String seal(Action action) {
            return action.name() + "." + action.argument();
        }

        @Override
        public Optional<Action> open(String token) {
            return Optional.empty();
        }
    };

    private static Message edition() {
        var message =
                Message.titled("La veille n° 12, mardi 17 novembre").context("3 lectures, 8 min, choisies par Inès");
        item(
                message,
                1,
                "Des enregistrements qui se lisent",
                "Blog Java, 3 min",
                "Pour qui relit beaucoup de DTO <3",
                4);
        item(message, 2, "Postgres 18 : ce qui change *vraiment*", "Le carnet d’Aiko, 4 min", "", 0);
        item(message, 3, "Rédiger pour être lu", "Bonnes pratiques, 1 min", "Court, et utile dès lundi, Camille", 11);
        return message.context(Text.marked("Utile : seul le total s’affiche. Moins souvent : `/rebond mesdonnees`"))
                .build();
    }

    private static void item(Message.Builder message, int id, String title, String by, String word, int useful) {
        message.add(new Block.LinkItem(
                title,
                URI.create("https://example.com/" + id),
                Text.of(by),
                word.isEmpty() ? Text.empty() : Text.of("« " + word + " »")));
        message.buttons(
                Button.opening("Lire", URI.create("https://example.com/" + id), new Action("digest.read", id))
                        .primary(),
                new Button(useful == 0 ? "Utile" : "Utile (" + useful + ")", new Action("digest.useful", id)),
                new Button("Garder", new Action("digest.save", id)),
                new Button("Rebondir", new Action("digest.discuss", id)));
    }

    private static Message question() {
        return Message.titled("Quel format pour la prochaine rencontre ?")
                .add(new Block.Progress("Atelier", 60))
                .add(new Block.Progress("Conférence", 40))
                .add(new Block.Select(
                        "Votre choix",
                        new Action("poll.vote", 1),
                        List.of(new Option("1", "Atelier"), new Option("2", "Conférence"))))
                .context("Vote non anonyme : l’administrateur technique peut retrouver votre choix.")
                .build();
    }

    private static Form form() {
        return new Form(
                new Action("digest.share"),
                "Proposer un article",
                "Proposer",
                List.of(
                        TextField.line("address", "Adresse", "https://…"),
                        TextField.line("why", "Pourquoi c’est important", "Un mot suffit")
                                .lines(500)
                                .optional(),
                        new Form.ToggleField("me", "Montrer mon nom", "", "true")));
    }

    private static String drawn() {
        var messages = new JsonArray();
        List.of(edition(), question())
                .forEach(message -> messages.add(SlackJson.tree(BlockRenderer.blocks(message.blocks(), SEAL))));
        var words = Bundles.of(SlackMessages.class).apply(Language.FRENCH);
        var labels = new FormWords(words.close(), words.yes());
        var all = new JsonObject();
        all.add("messages", messages);
        var modals = new JsonArray();
        modals.add(SlackJson.tree(FormRenderer.view(form(), "C1", SEAL, labels)));
        all.add("modals", modals);
        return NodeProgram.run("blocks.js", all.toString());
    }

    @Test
    void everythingIsDrawn() {
        try (var window = new Window()) {
            var page = window.page(1_200, 660);
            page.setContent(drawn());
            var text = page.locator("body").innerText();
            assertThat(text)
                    .contains("La veille n° 12", "Pour qui relit beaucoup de DTO <3", "ce qui change *vraiment*")
                    .contains("Utile (11)", "Rebondir", "Atelier", "60", "Votre choix", "Proposer un article")
                    .contains("Pourquoi c’est important", "Montrer mon nom");
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target/pictures/slack.png"))
                    .setFullPage(true));
        }
    }
}
