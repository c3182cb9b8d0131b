package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Utterance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rebond in the menu of a message: Teams hands the message over, shaped as Microsoft documents it. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class PickedMessageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    WithTeams teams;

    private TeamsStage stage;

    @BeforeEach
    void raise() {
        stage = teams.raise();
        stage.answering(event -> Answer.privately("Merci."));
    }

    /** @param activity an invoke in the conversation where the message stands */
    private static ObjectNode picking(ObjectNode activity, String html) {
        var value = activity.put("name", "composeExtension/fetchTask").putObject("value");
        value.put("commandId", "propose").put("commandContext", "message");
        var message = value.putObject("messagePayload")
                .put("id", "1763366400000")
                .putNull("replyToId")
                .put("createdDateTime", "2026-11-17T07:00:00.065Z")
                .put("linkToMessage", "https://teams.microsoft.com/l/message/1")
                .put("deleted", false);
        message.putObject("body").put("contentType", "html").put("content", html);
        message.putObject("from")
                .putNull("application")
                .putObject("user")
                .put("userIdentityType", "aadUser")
                .put("id", "liam-aad")
                .put("displayName", "Liam");
        return activity;
    }

    private Utterance said() {
        return stage.heard().stream()
                .map(ActionTaken.class::cast)
                .map(Utterance::of)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void itIsToldWithItsAuthorItsWordsAndItsFirstLinkAndAnsweredAtOnce() {
        var picked = picking(
                stage.activities().inChannel("invoke", "1"),
                "<p>See <a href=\"https://a.example/?a=1&amp;b=2\">this</a> &amp; <at id=\"0\">Noor</at></p>");
        var answer = stage.deliver(picked).then().statusCode(200).extract().asString();

        assertThat(answer).isEqualTo("{\"task\":{\"type\":\"message\",\"value\":\"Merci.\"}}");
        assertThat(said())
                .isEqualTo(new Utterance(
                        new MessageRef(stage.channel(), "1763366400000"),
                        Optional.of(new MemberRef(TeamsStage.TENANT, "liam-aad")),
                        Instant.parse("2026-11-17T07:00:00.065Z"),
                        true,
                        "See this & Noor",
                        "https://a.example/?a=1&b=2",
                        "https://teams.microsoft.com/l/message/1"));
        assertThat(stage.heard()).singleElement().extracting(ChatEvent::actor).isEqualTo(stage.member());
    }

    @Test
    void onlyAStandardChannelOfATeamThatRebondIsInIsOpen() {
        stage.deliver(picking(stage.activities().inGroup("invoke"), "x"));
        assertThat(said().open()).isFalse();
        assertThat(said().message().conversation()).isEqualTo(new ChannelRef(TeamsStage.TENANT, Activities.GROUP));
        stage.deliver(picking(stage.activities().personal("invoke"), "x"));
        assertThat(said().open()).isFalse();
        for (var type : List.of("private", "shared", "Shared")) {
            var closed = picking(stage.activities().inChannel("invoke", "1"), "x");
            closed.with("channelData").with("channel").put("type", type);
            stage.deliver(closed);
            assertThat(said().open()).isFalse();
        }
        var standard = picking(stage.activities().inChannel("invoke", "1"), "x");
        standard.with("channelData").with("channel").put("type", "standard");
        stage.deliver(standard);
        assertThat(said().open()).isTrue();
    }

    @Test
    void whatAnAppSaidIsNobodysAndAMessageMustComeAlong() {
        var picked = picking(stage.activities().inChannel("invoke", "1"), "x");
        picked.with("value").with("messagePayload").with("from").remove("user");
        stage.deliver(picked).then().statusCode(200);
        assertThat(said().author()).isEmpty();
        var empty = picking(stage.activities().inChannel("invoke", "1"), "x");
        empty.with("value").remove("messagePayload");
        stage.deliver(empty).then().statusCode(400);
    }

    @Test
    void whatTeamsSendsTwiceIsPickedOnce() {
        var picked = picking(stage.activities().inChannel("invoke", "1"), "x");
        stage.deliver(picked);
        stage.deliver(picked);
        assertThat(stage.heard()).hasSize(1);
    }

    /** The dialog that a message's menu opened comes back under a name of its own, with the message again. */
    @Test
    void itsAuthorIsThankedByADialogThatIsSentFromTheMenuToo() throws JsonProcessingException {
        var form = new Form(new Action("a.b"), "Remercier", "Envoyer", List.of(TextField.line("who", "Qui", "")));
        stage.answering(event -> new Answer.OpenForm(form));
        var picked = picking(stage.activities().inChannel("invoke", "1"), "x");
        picked.with("value").put("commandId", "thank");
        var opened = JSON.readTree(
                stage.deliver(picked).then().statusCode(200).extract().asString());

        assertThat(stage.heard()).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> assertThat(
                        taken.action())
                .isEqualTo(Utterance.THANKED));
        assertThat(said().author()).contains(new MemberRef(TeamsStage.TENANT, "liam-aad"));
        assertThat(opened.at("/task/type").asText()).isEqualTo("continue");

        stage.answering(event -> Answer.privately("Merci."));
        var sent = picking(stage.activities().inChannel("invoke", "1"), "x");
        sent.put("name", "composeExtension/submitAction");
        sent.with("value").put("commandId", "thank");
        sent.with("value")
                .set("data", Activities.filled((ObjectNode) opened.findParent("token"), Map.of("who", "@Liam")));
        assertThat(stage.deliver(sent).then().statusCode(200).extract().asString())
                .isEqualTo("{\"task\":{\"type\":\"message\",\"value\":\"Merci.\"}}");
        assertThat(stage.heard()).last().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(new Action("a.b"));
            assertThat(taken.where()).isEqualTo(stage.channel());
            assertThat(taken.values()).isEqualTo(Map.of("who", "@Liam"));
        });
    }
}
