package io.rebond.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.Form.TextField;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every platform owes Rebond, whatever it is made of. Each adapter's test brings its stage. */
public abstract class ChatPlatformContract {

    private static final Action LIKE = new Action("contract.like", 7);

    protected abstract PlatformStage stage();

    @Test
    void everyBlockIsReadAndAPictureHasWords() throws Exception {
        var message = Message.titled("A heading")
                .paragraph(
                        Text.of("plain ").strong("strong").code("code").link("link", URI.create("https://a.example/")))
                .add(new Block.LinkItem(
                        "A title", URI.create("https://b.example/"), Text.of("a byline"), Text.of("a word")))
                .add(new Block.Picture(URI.create("https://c.example/p.png"), "what the picture shows"))
                .add(new Block.Select("Pick", LIKE, List.of(new Option("1", "One"), new Option("2", "Two"))))
                .add(new Block.Progress("Half way", 50))
                .buttons(new Button("Like", LIKE))
                .context("small print")
                .build();
        assertThat(stage().reads(post(message)))
                .contains("A heading", "plain", "strong", "code", "link", "A title", "a byline", "a word")
                .contains("what the picture shows", "Pick", "One", "Half way", "Like", "small print");
    }

    @Test
    void aPictureThatStandsNowhereOnTheWebArrivesWithItsWords() throws Exception {
        var pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        var drawn = new Block.Picture(URI.create("data:image/png;base64," + pixel), "three rising bars");
        assertThat(stage().reads(post(Message.saying("Figures").add(drawn).build())))
                .contains("Figures", "three rising bars");
    }

    @Test
    void hostileWordsAreReadAsTheyAreWritten() throws Exception {
        for (var words : List.of(
                "<!channel> <@U1> @everyone", "<at>Rebond</at>", "<script>alert(1)</script>", "*b* _i_ `c` &amp;")) {
            assertThat(stage().reads(post(Message.of(words)))).contains(words);
        }
    }

    @Test
    void whoWantsRebondInAChannelIsToldWhatToDoHere() {
        assertThat(stage().invitations()).hasSameSizeAs(Language.values()).allSatisfy((language, words) -> assertThat(
                        stage().platform().invitation(language))
                .isEqualTo(words));
    }

    @Test
    void anUpdateReplacesWhatIsRead() throws Exception {
        var posted = post(Message.of("Useful (1)"));
        stage().platform().update(posted, Message.of("Useful (2)"));
        assertThat(stage().reads(posted)).contains("Useful (2)").doesNotContain("Useful (1)");
    }

    @Test
    void aReplyAndADirectMessageArrive() throws Exception {
        var root = post(Message.of("root"));
        var reply = post(new Target.InThread(root), Message.of("in the thread"));
        assertThat(stage().reads(reply)).contains("in the thread");
        assertThat(reply).isNotEqualTo(root);
        var direct = post(new Target.ToMember(stage().member()), Message.of("for you"));
        assertThat(stage().reads(direct)).contains("for you");
        assertThat(direct.conversation()).isNotEqualTo(stage().channel());
    }

    @Test
    void whatIsFoundAgainIsWhatWasPosted() throws Exception {
        var target = new Target.InChannel(stage().channel());
        var part = new Part(DeliveryId.random(), 0);
        assertThat(stage().platform().find(target, part)).isEmpty();
        var posted = stage().platform().post(target, Message.of("once"), part);
        assertThat(stage().platform().find(target, part).orElse(posted)).isEqualTo(posted);
    }

    @Test
    void whereRebondIsNotNothingCanBePostedAndTryingAgainDoesNotHelp() {
        var nowhere = new Target.InChannel(stage().elsewhere());
        assertThatThrownBy(() -> post(nowhere, Message.of("x")))
                .isInstanceOfSatisfying(DeliveryFailed.class, failed -> assertThat(failed.isFatal())
                        .isTrue());
    }

    @Test
    void aLongMessageLeavesInPartsThatHoldEverything() throws Exception {
        var builder = Message.titled("Long");
        IntStream.range(0, 130).forEach(i -> builder.paragraph("line " + i + " " + "é".repeat(100)));
        var parts = stage().platform().fit(builder.build());
        assertThat(parts).isEqualTo(stage().platform().fit(builder.build()));
        var read = new StringBuilder();
        for (var part : parts) {
            read.append(stage().reads(post(part)));
        }
        assertThat(read.toString())
                .contains(
                        IntStream.range(0, 130).mapToObj(i -> "line " + i + " ").toList());
    }

    @Test
    void aCommandComesInAndIsAnsweredPrivately() {
        stage().answering(event -> Answer.privately("only for you"));
        assertThat(stage().types("digest publish “now” #veille")).contains("only for you");
        assertThat(stage().heard()).singleElement().isInstanceOfSatisfying(CommandTyped.class, typed -> {
            assertThat(typed.line()).isEqualTo("digest publish “now” #veille");
            assertThat(typed.actor()).isEqualTo(stage().member());
            assertThat(typed.where()).isEqualTo(stage().channel());
        });
    }

    @Test
    void aPressComesInWithItsActionAndNobodyCanForgeOne() throws Exception {
        var posted = post(
                Message.saying("A question").buttons(new Button("Like", LIKE)).build());
        stage().answering(event -> Answer.privately("noted"));
        assertThat(stage().presses(posted, "Like")).contains("noted");
        assertThat(stage().heard()).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(LIKE);
            assertThat(taken.message()).isEqualTo(posted);
            assertThat(taken.actor()).isEqualTo(stage().member());
        });
        stage().answering(event -> Answer.nothing());
        assertThat(stage().refusesAlteredPress(posted, "Like")).isTrue();
        assertThat(stage().heard()).isEmpty();
    }

    @Test
    void aFormOpensRefusesBesideItsFieldAndComesIn() {
        var form = new Form(LIKE, "A form", "Send", List.of(TextField.line("address", "Address", "https://…")));
        stage().answering(event -> new Answer.OpenForm(form));
        assertThat(stage().types("share")).contains("A form", "Address", "Send");

        stage().answering(event -> new Answer.FieldErrors(Map.of("address", "not an address")));
        assertThat(stage().sends(Map.of("address", "nonsense"))).contains("not an address");

        stage().answering(event -> Answer.privately("thank you"));
        assertThat(stage().sends(Map.of("address", "https://a.example/"))).contains("thank you");
        assertThat(stage().heard()).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(LIKE);
            assertThat(taken.value("address")).isEqualTo("https://a.example/");
        });
    }

    @Test
    void emojiAndRepliesComeInWithoutTheirWords() throws Exception {
        var posted = post(Message.of("react to me"));
        stage().answering(event -> Answer.nothing());
        stage().reacts(posted, "tada", true);
        stage().reacts(posted, "tada", false);
        stage().replies(posted, "secret words");

        var heard = stage().heard();
        assertThat(heard).hasSize(3);
        assertThat(heard.subList(0, 2).stream().map(ReactionChanged.class::cast))
                .allMatch(reaction ->
                        reaction.message().equals(posted) && reaction.emoji().equals("tada"))
                .extracting(ReactionChanged::present)
                .containsExactly(true, false);
        assertThat(heard.get(2)).isInstanceOfSatisfying(ReplyChanged.class, reply -> assertThat(reply.root())
                .isEqualTo(posted));
        assertThat(heard.stream().map(ChatEvent::toString).collect(Collectors.joining()))
                .doesNotContain("secret words");
    }

    private MessageRef post(Message message) throws DeliveryFailed {
        return post(new Target.InChannel(stage().channel()), message);
    }

    private MessageRef post(Target target, Message message) throws DeliveryFailed {
        return stage().platform().post(target, message, new Part(DeliveryId.random(), 0));
    }
}
