package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Form;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Forms as Teams' dialogs: whole invokes and whole answers, of the shape that Microsoft documents, since the Playground
 * knows no dialogs.
 */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class DialogTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Form FORM = new Form(
            Samples.ACT,
            "Proposer un article",
            "Proposer",
            List.of(Form.TextField.line("address", "Adresse", "https://…")));

    @Inject
    WithTeams teams;

    private TeamsStage stage;

    @BeforeEach
    void raise() {
        stage = teams.raise();
        stage.answering(event -> new Answer.OpenForm(FORM));
    }

    @AfterEach
    void release() {
        teams.connector.release();
    }

    @Test
    void aFormIsOfferedWithOneButtonThatOpensIt() {
        assertThat(bare(offered())).hasToString("""
                {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5",\
                "fallbackText":"Proposer un article","body":[{"type":"RichTextBlock","inlines":[\
                {"text":"Proposer un article","size":"Large","weight":"Bolder","type":"TextRun"}]},\
                {"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Ouvrir le formulaire",\
                "data":{"token":"sealed","form":"written","msteams":{"type":"task/fetch"}},"style":"positive"}]}],\
                "msteams":{"width":"Full"}}""");
    }

    /** Nothing can open by itself here either, and the card that was pressed is everybody's. */
    @Test
    void aFormThatAPressLeadsToIsOfferedInTheChatAndTheCardStays() throws DeliveryFailed {
        var posted = posted();
        var before = teams.connector.in(Activities.CHAT).size();
        assertThat(answered(stage.activities().pressed(posted, stage.data(posted, "Rebondir"))))
                .hasToString("{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\","
                        + "\"value\":\"Je vous ai répondu dans notre conversation privée.\"}");
        assertThat(inChatSince(before)).containsExactly("Proposer un article\nOuvrir le formulaire");
        assertThat(PretendConnector.lines(stage.card(posted))).isEqualTo("Un article\nRebondir");
    }

    @Test
    void theButtonOpensADialogAndNothingHasBeenDoneYet() {
        var data = dataOf(offered());
        stage.answering(event -> Answer.nothing());
        assertThat(bare(answered(stage.activities().opens(data)))).hasToString(dialog("""
                {"type":"Input.Text","id":"f.address","label":"Adresse","value":"","isRequired":true,\
                "errorMessage":"Il faut quelque chose ici.","isMultiline":false,"maxLength":500},\
                {"type":"RichTextBlock","inlines":[{"text":"https://…","size":"Small","isSubtle":true,\
                "type":"TextRun"}]}"""));
        assertThat(stage.heard()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidInTheDialogWhichKeepsWhatWasTyped() {
        var data = opened();
        stage.answering(event -> new Answer.FieldErrors(Map.of("address", "Ce n’est pas une adresse.")));
        assertThat(bare(answered(stage.activities().sends(filled(data, "nonsense")))))
                .hasToString(dialog("""
                {"type":"Input.Text","id":"f.address","label":"Adresse","value":"nonsense","isRequired":true,\
                "errorMessage":"Il faut quelque chose ici.","isMultiline":false,"maxLength":500},\
                {"type":"RichTextBlock","inlines":[{"text":"https://…","size":"Small","isSubtle":true,\
                "type":"TextRun"}]},{"type":"RichTextBlock","inlines":[{"text":"Ce n’est pas une adresse.",\
                "color":"Attention","type":"TextRun"}]}"""));
    }

    @Test
    void aWordClosesTheDialog() {
        var data = opened();
        stage.answering(event -> Answer.privately("Merci."));
        assertThat(answered(stage.activities().sends(filled(data, "https://a.example/"))))
                .hasToString("{\"task\":{\"type\":\"message\",\"value\":\"Merci.\"}}");
        assertThat(stage.heard()).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(Samples.ACT);
            assertThat(taken.actor()).isEqualTo(stage.member());
            assertThat(taken.where()).as("where it was asked for").isEqualTo(stage.channel());
            assertThat(taken.values()).isEqualTo(Map.of("address", "https://a.example/"));
            assertThat(taken.message()).isNull();
        });
        stage.answering(event -> Answer.nothing());
        assertThat(answered(stage.activities().sends(filled(data, "https://a.example/"))))
                .hasToString("{\"task\":{\"type\":\"message\",\"value\":\"Bien reçu.\"}}");
    }

    @Test
    void whatHasButtonsComesInTheChatAndTheDialogSaysSo() {
        var data = opened();
        stage.answering(event -> new Answer.Private(rich()));
        var before = teams.connector.in(Activities.CHAT).size();
        assertThat(answered(stage.activities().sends(filled(data, "https://a.example/"))))
                .hasToString("{\"task\":{\"type\":\"message\",\"value\":"
                        + "\"Je vous ai répondu dans notre conversation privée.\"}}");
        assertThat(inChatSince(before)).containsExactly("What you keep\nForget it");
    }

    @Test
    void oneDialogLeadsToTheNext() {
        var data = opened();
        assertThat(answered(stage.activities().sends(filled(data, "x"))).at("/task/type"))
                .hasToString("\"continue\"");
    }

    @Test
    void aForgedDialogIsNeitherOpenedNorSent() {
        var data = opened();
        stage.answering(event -> Answer.privately("never"));
        var forged = data.deepCopy().put("token", "x" + data.path("token").asText());
        var notADialog = data.deepCopy();
        notADialog.remove("form");
        for (var bad : List.of(forged, notADialog, JSON.createObjectNode())) {
            for (var activity :
                    List.of(stage.activities().opens(bad), stage.activities().sends(bad))) {
                assertThat(answered(activity))
                        .hasToString("{\"task\":{\"type\":\"message\",\"value\":\"Cette carte ne vient pas de moi, ou"
                                + " est trop ancienne pour servir.\"}}");
            }
        }
        stage.deliver(stage.activities().opens(data.deepCopy().put("form", "{")))
                .then()
                .statusCode(400);
        assertThat(stage.heard()).isEmpty();
    }

    @Test
    void whatTeamsSendsTwiceIsOneActAndWhoSendsItIsWhomTeamsNames() {
        var data = opened();
        stage.answering(event -> Answer.privately("Merci."));
        var sent = stage.activities().sends(filled(data, "https://a.example/").put("actor", "liam-aad"));
        var told = answered(sent);
        stage.alsoAnswering(event -> Answer.nothing());
        assertThat(answered(sent)).isEqualTo(told);
        assertThat(stage.heard()).extracting(ChatEvent::actor).containsExactly(stage.member());
    }

    @Test
    void aPressThatTeamsSendsTwiceIsAnsweredTwiceAndSaidOnceInTheChat() throws DeliveryFailed {
        var posted = posted();
        stage.answering(event -> new Answer.Private(rich()));
        var before = teams.connector.in(Activities.CHAT).size();
        var pressed = stage.activities().pressed(posted, stage.data(posted, "Rebondir"));
        var told = answered(pressed);
        assertThat(answered(pressed)).isEqualTo(told);
        assertThat(told.path("value").asText()).isEqualTo("Je vous ai répondu dans notre conversation privée.");
        assertThat(inChatSince(before)).containsExactly("What you keep\nForget it");
    }

    /** Teams asks again after five seconds, while the first time still goes on. */
    @Test
    void whoIsAskedAgainMeanwhileWaitsForTheFirstAnswer() throws Exception {
        var sent = stage.activities().sends(filled(opened(), "nonsense"));
        var busy = new CountDownLatch(1);
        var ready = new CountDownLatch(1);
        stage.answering(event -> {
            busy.countDown();
            return waited(ready, new Answer.FieldErrors(Map.of("address", "Ce n’est pas une adresse.")));
        });
        var first = CompletableFuture.supplyAsync(() -> answered(sent));
        busy.await(10, TimeUnit.SECONDS);
        stage.alsoAnswering(event -> Answer.nothing());
        var second = CompletableFuture.supplyAsync(() -> answered(sent));
        ready.countDown();
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first.get(10, TimeUnit.SECONDS));
        assertThat(first.get().findValuesAsText("text")).contains("Ce n’est pas une adresse.");
    }

    private static Answer waited(CountDownLatch ready, Answer answer) {
        try {
            ready.await(10, TimeUnit.SECONDS);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing was done, so that a second arrival finds everything as the first did. */
    @Test
    void whatBrokeIsTriedAgain() throws Exception {
        var sent = stage.activities().sends(filled(opened(), "https://a.example/"));
        stage.answering(event -> {
            throw new ConnectionException(new SQLException("gone"));
        });
        stage.deliver(sent).then().statusCode(503);
        stage.answering(event -> Answer.privately("Merci."));
        assertThat(answered(sent)).hasToString("{\"task\":{\"type\":\"message\",\"value\":\"Merci.\"}}");
    }

    @Test
    void whereThereAreNoDialogsTheFormStandsInTheChat() {
        var offer = offered();
        var before = teams.connector.in(Activities.CHAT).size();
        stage.deliver(stage.activities().submitted(stage.root(), dataOf(offer)))
                .then()
                .statusCode(200);
        assertThat(inChatSince(before)).containsExactly("Proposer un article\nAdresse\nhttps://…\nProposer");
        var form = last().at("/attachments/0/content");
        stage.answering(event -> new Answer.FieldErrors(Map.of("address", "Ce n’est pas une adresse.")));
        var answer = answered(stage.activities().pressedInPrivate("form", filled(dataOf(form), "nonsense")));
        assertThat(PretendConnector.lines(answer))
                .isEqualTo("Proposer un article\nAdresse\nhttps://…\nCe n’est pas une adresse.\nProposer");
        assertThat(answer.path("type")).hasToString("\"application/vnd.microsoft.card.adaptive\"");
    }

    @Test
    void anInvokeIsAnsweredInTimeAndWhatItLedToComesLater() throws DeliveryFailed {
        var posted = posted();
        stage.answering(event -> new Answer.Private(rich()));
        var before = teams.connector.in(Activities.CHAT).size();
        teams.connector.hold();
        var answer = assertTimeout(
                Duration.ofSeconds(5),
                () -> answered(stage.activities().pressed(posted, stage.data(posted, "Rebondir"))));
        assertThat(answer)
                .hasToString("{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\","
                        + "\"value\":\"Je vous réponds dans notre conversation privée.\"}");
        assertThat(inChatSince(before)).isEmpty();
        teams.connector.release();
        await().untilAsserted(() -> assertThat(inChatSince(before)).containsExactly("What you keep\nForget it"));
    }

    @Test
    void aCardThatIsSlowToChangeForEverybodyIsShownAtOnceToWhoPressed() throws DeliveryFailed {
        var posted = posted();
        stage.answering(event -> new Answer.ReplaceCard(Message.of("Rejoindre (2)")));
        var pressed = stage.activities().pressed(posted, stage.data(posted, "Rebondir"));
        teams.connector.hold();
        var answer = assertTimeout(Duration.ofSeconds(5), () -> answered(pressed));
        assertThat(PretendConnector.lines(answer)).isEqualTo("Rejoindre (2)");
        assertThat(stage.reads(posted)).contains("Rebondir");
        teams.connector.release();
        await().untilAsserted(() ->
                assertThat(PretendConnector.lines(stage.card(posted))).isEqualTo("Rejoindre (2)"));
    }

    @Test
    void aCardThatTwoChangeIsChangedInTheirOrderHoweverSlowTheFirstIs() throws Exception {
        var posted = posted();
        var data = stage.data(posted, "Rebondir");
        var slow = teams.connector.holdOne();
        stage.answering(event -> new Answer.ReplaceCard(Message.of("Rejoindre (1)")));
        var first =
                CompletableFuture.supplyAsync(() -> answered(stage.activities().pressed(posted, data)));
        assertThat(slow.came().await(10, TimeUnit.SECONDS)).isTrue();
        stage.alsoAnswering(event -> new Answer.ReplaceCard(Message.of("Rejoindre (2)")));
        assertThat(PretendConnector.lines(answered(stage.activities().pressed(posted, data))))
                .isEqualTo("Rejoindre (2)");
        assertThat(stage.reads(posted)).contains("Rebondir");
        slow.release();
        await().untilAsserted(() ->
                assertThat(PretendConnector.lines(stage.card(posted))).isEqualTo("Rejoindre (2)"));
        assertThat(PretendConnector.lines(first.get(10, TimeUnit.SECONDS))).isEqualTo("Rejoindre (1)");
    }

    private MessageRef posted() throws DeliveryFailed {
        var message = Message.saying("Un article")
                .buttons(new Button("Rebondir", Samples.ACT))
                .build();
        return stage.platform().post(new Target.InChannel(stage.channel()), message, new Part(DeliveryId.random(), 0));
    }

    private static Message rich() {
        return Message.saying("What you keep")
                .buttons(new Button("Forget it", Samples.ACT))
                .build();
    }

    /** The card that a typed command is answered with. */
    private JsonNode offered() {
        stage.deliver(stage.activities().mention("share")).then().statusCode(200);
        return last().at("/attachments/0/content");
    }

    private JsonNode last() {
        var said = teams.connector.in(Activities.CHAT);
        return said.get(said.size() - 1).activity();
    }

    private List<String> inChatSince(int before) {
        return teams.connector.in(Activities.CHAT).stream()
                .skip(before)
                .map(said -> PretendConnector.lines(said.activity().at("/attachments/0/content")))
                .toList();
    }

    /** What the dialog's button sends, before anything is filled in. */
    private ObjectNode opened() {
        var data = dataOf(answered(stage.activities().opens(dataOf(offered()))));
        stage.answering(event -> new Answer.OpenForm(FORM));
        return data;
    }

    private static ObjectNode dataOf(JsonNode card) {
        return (ObjectNode) card.findParent("token");
    }

    private static ObjectNode filled(ObjectNode data, String address) {
        return Activities.filled(data, Map.of("address", address));
    }

    private JsonNode answered(ObjectNode activity) {
        try {
            return JSON.readTree(
                    stage.deliver(activity).then().statusCode(200).extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Without what differs from one installation to the next. */
    private static JsonNode bare(JsonNode answer) {
        dataOf(answer).put("token", "sealed").put("form", "written").remove("place");
        return answer;
    }

    private static String dialog(String inside) {
        return """
                {"task":{"type":"continue","value":{"title":"Proposer un article","height":"medium","width":"medium",\
                "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard",\
                "$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5",\
                "fallbackText":"Proposer un article","body":[%s,{"type":"ActionSet","actions":[\
                {"type":"Action.Submit","title":"Proposer","data":{"token":"sealed","form":"written"},\
                "style":"positive"}]}],"msteams":{"width":"Full"}}}}}}""".formatted(inside);
    }
}
