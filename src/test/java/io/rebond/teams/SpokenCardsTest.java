package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.card.MicrosoftsParser;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.counterpart.WithNpm;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only Teams makes Rebond say is understood by Microsoft's parser too: openers, dialogs, refusals, hints. */
@WithNpm
@QuarkusTest
@TestProfile(TeamsAlone.class)
class SpokenCardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    WithTeams teams;

    private TeamsStage stage;
    private final List<JsonNode> cards = new ArrayList<>();

    @BeforeEach
    void raise() {
        stage = teams.raise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "fr-FR"})
    void everyCardOfTheAdapterIsUnderstood(String locale) {
        stage.answering(event -> new Answer.OpenForm(Samples.form()));
        deliver(by(stage.activities().mention("share"), locale));
        var opener = spoken(chatOf(locale));
        var dialog = deliver(by(stage.activities().opens(data(opener)), locale)).at("/task/value/card/content");
        stage.answering(event -> new Answer.FieldErrors(Map.of("address", "*no* <at>address</at>")));
        var refused =
                deliver(by(stage.activities().sends(data(dialog)), locale)).at("/task/value/card/content");
        deliver(by(stage.activities().submitted(stage.root(), data(opener)), locale));
        var inChat = spoken(chatOf(locale));
        var again = deliver(by(stage.activities().pressedInPrivate("form", data(inChat)), locale))
                .path("value");
        deliver(by(
                stage.activities()
                        .submitted(stage.root(), JSON.createObjectNode().put("token", "x")),
                locale));
        var notMine = spoken(chatOf(locale));
        cards.addAll(List.of(opener, dialog, refused, inChat, again, notMine, hint(locale)));

        assertThat(PretendConnector.lines(opener))
                .endsWith(locale.startsWith("fr") ? "Ouvrir le formulaire" : "Open the form");
        assertThat(cards)
                .allSatisfy(card -> assertThat(card.path("type").asText()).isEqualTo("AdaptiveCard"));
        assertThat(MicrosoftsParser.on(cards)).hasSize(7).containsOnly(List.of());
    }

    private JsonNode hint(String locale) {
        teams.connector.chatsRefused = true;
        deliver(by(stage.activities().mention("share"), "stranger", locale));
        return spoken(Activities.CHANNEL);
    }

    private static ObjectNode by(ObjectNode activity, String locale) {
        return by(activity, "noor", locale);
    }

    /** Somebody of that language, with a chat of their own. */
    private static ObjectNode by(ObjectNode activity, String name, String locale) {
        var id = name + "-" + locale;
        Activities.from(activity, "29:" + id, id, "Noor *[b]* <at>");
        Stream.of(activity, (ObjectNode) activity.at("/entities/0")).forEach(each -> each.put("locale", locale));
        var conversation = (ObjectNode) activity.path("conversation");
        if ("personal".equals(conversation.path("conversationType").asText())) {
            conversation.put("id", chatOf(locale));
        }
        return activity;
    }

    /** As the connector names the chat that it opens. */
    private static String chatOf(String locale) {
        return "a:chat-29:noor-" + locale;
    }

    private JsonNode spoken(String conversation) {
        var said = teams.connector.in(conversation);
        return said.get(said.size() - 1).activity().at("/attachments/0/content");
    }

    private static ObjectNode data(JsonNode card) {
        return (ObjectNode) card.findParent("token");
    }

    private JsonNode deliver(ObjectNode activity) {
        try {
            return JSON.readTree(
                    stage.deliver(activity).then().statusCode(200).extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
