package io.rebond.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.Form.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every platform with channels owes Rebond, whatever it is made of. Each adapter's test brings its stage. */
public abstract class ChatPlatformContract extends OutletContract {

    @Override
    protected abstract PlatformStage stage();

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
    void whatIsSaidInPassingIsSeenOnceAndStandsNowhere() throws Exception {
        var posted = post(
                Message.saying("A question").buttons(new Button("Like", LIKE)).build());
        stage().answering(event -> Answer.passing("seen once"));
        assertThat(stage().presses(posted, "Like").strip()).isEqualTo("seen once");

        var form = new Form(LIKE, "A form", "Send", List.of(TextField.line("address", "Address", "https://…")));
        stage().answering(event -> new Answer.OpenForm(form));
        stage().types("share");
        stage().answering(event -> Answer.passing("seen once, too"));
        assertThat(stage().sends(Map.of("address", "https://a.example/"))).contains("seen once, too");
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
}
