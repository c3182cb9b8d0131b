package io.rebond.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.ChatEvent.ActionTaken;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that Rebond writes to owes it, with channels or without. */
public abstract class OutletContract {

    static final Action LIKE = new Action("contract.like", 7);

    protected abstract OutletStage stage();

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
    void whatIsFoundAgainIsWhatWasPosted() throws Exception {
        var target = stage().target();
        var part = new Part(DeliveryId.random(), 0);
        assertThat(stage().platform().find(target, part)).isEmpty();
        var posted = stage().platform().post(target, Message.of("once"), part);
        assertThat(stage().platform().find(target, part).orElse(posted)).isEqualTo(posted);
    }

    @Test
    void whereRebondIsNotNothingCanBePostedAndTryingAgainDoesNotHelp() {
        assertThatThrownBy(() -> post(stage().nowhere(), Message.of("x")))
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

    MessageRef post(Message message) throws DeliveryFailed {
        return post(stage().target(), message);
    }

    MessageRef post(Target target, Message message) throws DeliveryFailed {
        return stage().platform().post(target, message, new Part(DeliveryId.random(), 0));
    }
}
