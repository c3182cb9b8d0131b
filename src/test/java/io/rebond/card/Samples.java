package io.rebond.card;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Form;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Option;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import io.rebond.chat.WorkspaceRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Messages and forms as features write them. */
public final class Samples {

    public static final Action ACT = new Action("sample.act", 7);
    static final MemberRef ZOE = new MemberRef(new WorkspaceRef("teams", "tenant"), "zoe");

    /** As long as the real one's tokens, and readable. */
    public static final Seal SEAL = new Seal() {
        @Override
        public String seal(Action action) {
            return action.name() + "~" + action.argument() + "~" + "s".repeat(60);
        }

        @Override
        public Optional<Action> open(String token) {
            var parts = token.split("~");
            return parts.length == 3 ? Optional.of(new Action(parts[0], parts[1])) : Optional.empty();
        }
    };

    private Samples() {}

    public static Message edition() {
        var edition = Message.titled("La veille n° 12, 24 novembre 2026").paragraph("5 lectures, 8 min");
        for (int i = 1; i <= 5; i++) {
            edition.add(new Block.LinkItem(
                            "Virtual threads in production, part " + i,
                            URI.create("https://example.com/threads?part=" + i + "&lang=fr"),
                            Text.of("example.com, 4 min, java"),
                            Text.of("Ce que l’on gagne, et ce que l’on perd, ").strong("Zoé")))
                    .buttons(
                            Button.opening("Lire", URI.create("https://example.com/" + i), ACT),
                            new Button("Utile (3)", ACT).primary(),
                            new Button("Garder", ACT),
                            new Button("Rebondir", ACT));
        }
        return edition.context("Utile : seul le total s’affiche. Garder : visible de vous seul.")
                .build();
    }

    public static Message poll() {
        return Message.titled("Où nous retrouver en mars ?")
                .add(new Block.Progress("Lyon", 62))
                .add(new Block.Progress("Rennes", 38))
                .add(new Block.Select("Votre choix", ACT, List.of(new Option("1", "Lyon"), new Option("2", "Rennes"))))
                .context("Vote non anonyme : l’administrateur technique peut retrouver votre choix.")
                .build();
    }

    static Message everything() {
        return Message.titled("Everything")
                .paragraph(Text.of("plain\nand ")
                        .strong("strong")
                        .code("/rebond help")
                        .link("a link", URI.create("https://example.com/a_(b)")))
                .paragraph(Text.of("Thank you, ").mention(ZOE, "Zoé <Marchand>").plain(" *b* <at>Rebond</at> [x](y)"))
                .add(new Block.Picture(URI.create("https://example.com/p.png"), "what it shows"))
                .add(new Block.Select("Pick", ACT, List.of(new Option("1", "One"), new Option("2", "Two"))))
                .add(new Block.Progress("Half way", 50))
                .buttons(new Button("Stop", ACT).danger())
                .build();
    }

    public static Form form() {
        return new Form(
                ACT,
                "Proposer un article",
                "Proposer",
                List.of(
                        Form.TextField.line("address", "Adresse", "https://…"),
                        Form.TextField.line("word", "Pourquoi", "").optional().lines(1_000),
                        new Form.ChoiceField(
                                "topic",
                                "Thème",
                                "",
                                "java",
                                true,
                                List.of(new Option("java", "Java"), new Option("ia", "IA"))),
                        new Form.ToggleField("named", "Sous mon nom", "Sinon, seul l’animateur le sait.", "true")));
    }
}
