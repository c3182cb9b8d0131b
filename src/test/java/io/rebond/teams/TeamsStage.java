package io.rebond.teams;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.PlatformStage;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.PretendInbox;
import io.rebond.token.Issuer;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Zoé in Teams: she acts by what Teams sends, with a token, and reads what Teams was given. */
final class TeamsStage implements PlatformStage {

    static final WorkspaceRef TENANT = new WorkspaceRef("teams", TeamsAlone.TENANT);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChatPlatform platform;
    private final PretendInbox inbox;
    private final PretendConnector connector;
    private final Issuer issuer;
    private final String serviceUrl;
    private final Activities activities;
    private ObjectNode form;

    TeamsStage(
            ChatPlatform platform, PretendInbox inbox, PretendConnector connector, Issuer issuer, String serviceUrl) {
        this.platform = platform;
        this.inbox = inbox;
        this.connector = connector;
        this.issuer = issuer;
        this.serviceUrl = serviceUrl;
        this.activities = new Activities(serviceUrl);
    }

    String serviceUrl() {
        return serviceUrl;
    }

    /** Some message of the channel. */
    MessageRef root() {
        return new MessageRef(channel(), "1");
    }

    Activities activities() {
        return activities;
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Map<Language, String> invitations() {
        return Map.of(
                Language.ENGLISH,
                "add the Rebond app to its team",
                Language.FRENCH,
                "ajoutez l’application Rebond à son équipe",
                Language.FAMILIAR_FRENCH,
                "ajoute l’application Rebond à son équipe");
    }

    @Override
    public MemberRef member() {
        return new MemberRef(TENANT, "zoe-aad");
    }

    @Override
    public ChannelRef channel() {
        return new ChannelRef(TENANT, Activities.CHANNEL);
    }

    @Override
    public ChannelRef elsewhere() {
        return new ChannelRef(TENANT, "19:nowhere@thread.tacv2");
    }

    @Override
    public String reads(MessageRef message) {
        return PretendConnector.words(card(message));
    }

    @Override
    public void answering(Function<ChatEvent.Now, Answer> answer) {
        inbox.reset();
        inbox.answer = answer;
    }

    /** From now on, beside what was heard already. */
    void alsoAnswering(Function<ChatEvent.Now, Answer> answer) {
        inbox.answer = answer;
    }

    /** Without what Teams tells besides: who Zoé is. */
    @Override
    public List<ChatEvent> heard() {
        return inbox.received.stream()
                .filter(event -> !(event instanceof ChatEvent.ProfileChanged))
                .toList();
    }

    /** Where the answer offers to open a form, Zoé does. */
    @Override
    public String types(String line) {
        form = null;
        var said = inPrivateAfter(() -> deliver(activities.mention(line)).then().statusCode(200));
        return form == null ? said : said + shown(activities.opens(form));
    }

    @Override
    public String presses(MessageRef message, String label) {
        return shown(activities.pressed(message, data(message, label)));
    }

    @Override
    public String sends(Map<String, String> values) {
        return shown(activities.sends(Activities.filled(form, values)));
    }

    @Override
    public boolean refusesAlteredPress(MessageRef message, String label) {
        var data = data(message, label);
        var altered = data.deepCopy().put("token", "x" + data.path("token").asText());
        return deliver(activities.pressed(message, altered)).jsonPath().getInt("statusCode") == 400;
    }

    @Override
    public void reacts(MessageRef message, String emoji, boolean present) {
        deliver(activities.reaction(message, emoji, present)).then().statusCode(200);
    }

    @Override
    public void replies(MessageRef message, String words) {
        deliver(activities.reply(message, words)).then().statusCode(200);
    }

    Response deliver(ObjectNode activity) {
        return deliver(activity, issuer.sign(issuer.claims(Instant.now()).claim("serviceurl", serviceUrl)));
    }

    Response deliver(ObjectNode activity, String authorization) {
        var request = given().contentType("application/json").body(activity.toString());
        return (authorization == null ? request : request.header("Authorization", authorization)).post("/api/messages");
    }

    JsonNode card(MessageRef message) {
        var place = message.conversation().id();
        var said = connector.at(place, message.id());
        return (said == null ? connector.inThreads(place, message.id()) : said)
                .activity()
                .at("/attachments/0/content");
    }

    ObjectNode data(MessageRef message, String label) {
        return data(card(message), label);
    }

    private static ObjectNode data(JsonNode card, String label) {
        return card.findParents("data").stream()
                .filter(action -> action.path("title").asText().equals(label))
                .map(action -> (ObjectNode) action.path("data"))
                .findFirst()
                .orElseThrow();
    }

    /** A card that comes back stands where the old one stood; words besides may come into the chat. */
    private String shown(ObjectNode activity) {
        var body = new StringBuilder();
        var said = inPrivateAfter(() -> {
            var answer = told(activity);
            remember(answer);
            body.append(answer.isTextual() ? answer.asText() : PretendConnector.words(answer));
        });
        return body + said;
    }

    /** What Teams shows: words, a card, or a dialog with what is inside. */
    private JsonNode told(ObjectNode activity) {
        var answer = read(deliver(activity).then().statusCode(200).extract().asString());
        return answer.has("task") ? answer.at("/task/value") : answer.path("value");
    }

    private String inPrivateAfter(Runnable act) {
        var before = connector.in(Activities.CHAT);
        act.run();
        var news = connector.in(Activities.CHAT).stream()
                .filter(said -> !before.contains(said))
                .toList();
        news.forEach(said -> remember(said.activity().at("/attachments/0/content")));
        return news.stream()
                .map(said -> PretendConnector.words(said.activity().at("/attachments/0/content")))
                .collect(Collectors.joining("\n"));
    }

    private void remember(JsonNode card) {
        card.findParents("form").stream().findFirst().ifPresent(data -> form = (ObjectNode) data);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
