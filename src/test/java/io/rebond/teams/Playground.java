package io.rebond.teams;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.counterpart.NodeProgram;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;

/** Microsoft's Playground, by its own interfaces: what its page would send, and what its page would show. */
final class Playground implements AutoCloseable {

    static final String ALEX = "00000000-0000-0000-0000-0000000000020";
    static final String CHANNEL = "channel-announcements-id";

    private static final String TEAM = "team-id";
    private static final String BOT = "00000000-0000-0000-0000-00000000000011";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A message as it looks now. */
    record Shown(String conversation, String id, JsonNode message) {
        String words() {
            return PretendConnector.lines(card());
        }

        /** In a channel each message begins a thread. */
        String place() {
            return message.path("postConversationId").asText(conversation);
        }

        JsonNode card() {
            return message.at("/attachments/0/content");
        }

        ObjectNode data(String label) {
            return card().findParents("data").stream()
                    .filter(action -> action.path("title").asText().startsWith(label))
                    .map(action -> (ObjectNode) action.path("data"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + label + " in " + words()));
        }
    }

    private final String base;
    private final NodeProgram program;
    private final WebSocket socket;
    private final Map<String, Shown> messages = new ConcurrentHashMap<>();
    final String chat;

    Playground(int rebond) {
        int port = TeamsAlone.freePort();
        base = "http://localhost:" + port;
        program = NodeProgram.start(
                "@microsoft/m365agentsplayground/cli.js",
                Map.of("TEAMSAPPTESTER_BROWSER", "none"),
                "start",
                "-e",
                "http://127.0.0.1:" + rebond + "/api/messages",
                "-c",
                "msteams",
                "-p",
                Integer.toString(port),
                "--dt");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> given().get(base + "/_debug/ping").statusCode() == 200);
        chat = given().get(base + "/_internal/v1/config").jsonPath().getString("config.personalChat.id");
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create(base.replace("http", "ws") + "/_ws_conversation/v1/conversations/stream"),
                        new Listener())
                .join();
        post("/_debug/conversation/" + TEAM + "/installation", JSON.createObjectNode());
        post("/_debug/conversation/" + chat + "/installation", JSON.createObjectNode());
    }

    /** The newest message of the conversation whose words contain these. */
    Shown awaiting(String conversation, String words) {
        try {
            return await().atMost(Duration.ofSeconds(20)).until(() -> newest(conversation, words), Objects::nonNull);
        } catch (ConditionTimeoutException e) {
            var instead = in(conversation).stream().map(Shown::words).collect(Collectors.joining("\n---\n"));
            throw new AssertionError("no \"" + words + "\" in:\n" + instead, e);
        }
    }

    private Shown newest(String conversation, String words) {
        return in(conversation).stream()
                .filter(shown -> shown.words().contains(words))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    List<Shown> in(String conversation) {
        return messages.values().stream()
                .filter(shown -> shown.conversation().equals(conversation))
                .sorted(Comparator.comparing(Shown::id))
                .toList();
    }

    void mentions(String words) {
        var message = typed("<at>Test Bot</at> " + words);
        message.withArray("mentions")
                .addObject()
                .put("text", "<at>Test Bot</at>")
                .putObject("mentioned")
                .put("id", BOT);
        post("/_conversation/v1/conversations/" + CHANNEL + "/messages", message);
    }

    void types(String words) {
        post("/_conversation/v1/conversations/" + chat + "/messages", typed(words));
    }

    /** What is shown at once to whoever pressed. */
    String presses(Shown message, String label, Map<String, String> filledIn) {
        var invoke = JSON.createObjectNode().put("name", "adaptiveCard/action").put("replyToId", message.id());
        invoke.putObject("from").put("id", "user-id-0");
        invoke.putObject("conversation").put("id", message.place());
        invoke.putObject("value")
                .put("trigger", "manual")
                .putObject("action")
                .put("type", "Action.Execute")
                .put("verb", "press")
                .set("data", Activities.filled(message.data(label), filledIn));
        var answer = read(post("/_conversation/v1/invoke", invoke)).findValue("value");
        return answer.isTextual()
                ? answer.asText()
                : new Shown("", "", read("{\"attachments\":[{\"content\":" + answer + "}]}")).words();
    }

    /** As its page does for {@code Action.Submit}. */
    void submits(Shown message, String label) {
        var submit = JSON.createObjectNode().put("replyToId", message.id());
        submit.putObject("from").put("id", "user-id-0");
        submit.putObject("conversation").put("id", message.place());
        submit.set("value", message.data(label));
        post("/_conversation/v1/submit", submit);
    }

    void reacts(Shown message, String emoji, boolean present) {
        var activity = activity("messageReaction", message).put("replyToId", message.id());
        activity.withArray(present ? "reactionsAdded" : "reactionsRemoved")
                .addObject()
                .put("type", emoji);
        post("/_internal/v1/customActivities", activity);
    }

    /** As Teams delivers it to an app that may read the channel: the Playground itself delivers mentions only. */
    void replies(Shown message, String words) {
        post("/_internal/v1/customActivities", activity("message", message).put("text", words));
    }

    private ObjectNode activity(String type, Shown message) {
        var activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", UUID.randomUUID().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", base + "/_connector");
        activity.putObject("from")
                .put("id", "user-id-0")
                .put("aadObjectId", ALEX)
                .put("name", "Alex Wilber");
        activity.putObject("recipient").put("id", BOT);
        activity.putObject("conversation")
                .put("conversationType", "channel")
                .put("tenantId", "00000000-0000-0000-0000-0000000000001")
                .put("id", CHANNEL + ";messageid=" + message.id());
        activity.putObject("channelData").putObject("team").put("id", TEAM);
        return activity;
    }

    private static ObjectNode typed(String words) {
        var message =
                JSON.createObjectNode().put("type", "text").put("text", words).put("textFormat", "plain");
        message.putObject("from").put("id", "user-id-0");
        return message;
    }

    private String post(String path, JsonNode body) {
        return given().contentType("application/json")
                .body(body.toString())
                .post(base + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        program.close();
    }

    /** What the page is told. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder told = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean last) {
            told.append(words);
            if (last) {
                note(read(told.toString()));
                told.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void note(JsonNode event) {
            var message = event.path("message");
            var id = message.path("messageId").asText();
            messages.merge(
                    id,
                    new Shown(event.path("actionConversationId").asText(), id, message),
                    (before, now) -> new Shown(before.conversation(), id, kept(before, now)));
        }

        /** An update does not say where it stands. */
        private static JsonNode kept(Shown before, Shown now) {
            return ((ObjectNode) now.message().deepCopy()).put("postConversationId", before.place());
        }
    }
}
