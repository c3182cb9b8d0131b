package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.rebond.block.Read;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MessageRef;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Somebody in the town who types, presses, reacts and replies, and what they see. */
final class Colleague {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final String token;
    private final String user;
    private final People people;
    private final WireMockServer front;
    private final Payloads payloads;
    private final Caller caller = Caller.toRebond();
    private JsonNode form;

    Colleague(String token, String user, People people, WireMockServer front) {
        this.token = token;
        this.user = user;
        this.people = people;
        this.front = front;
        this.payloads = new Payloads(People.TEAM.id(), user, people.veille(), front.baseUrl());
    }

    String types(String line) {
        return types("/rebond", line);
    }

    /** The answer that stands in Slack's own, or the modal that opened. */
    String types(String command, String line) {
        int before = arrived("/api/views.open").size();
        var said = caller.form(payloads.command(command, line)).body();
        if (!said.isEmpty()) {
            return Read.words(Read.tree(said)).strip();
        }
        form = Read.tree(field(next("/api/views.open", before), "view"));
        return Read.words(form).strip();
    }

    /** What Rebond's own page shows them. */
    String looksHome() {
        int before = arrived("/api/views.publish").size();
        caller.sends(Events.home(People.TEAM.id(), user, direct()));
        return Read.words(Read.tree(field(next("/api/views.publish", before), "view")))
                .strip();
    }

    /** A line in the direct conversation with Rebond, where no slash is needed; emulate does not tell which it is. */
    void tells(String line) {
        caller.sends("""
                {"type":"event_callback","team_id":"%s","event_id":"Ev%d","event_time":1763366401,"event":
                 {"type":"message","channel_type":"im","channel":"%s","user":"%s","text":"%s","ts":"1.1"}}""".formatted(People.TEAM.id(), System.nanoTime(), direct(), user, line));
    }

    /** The modal that a press in the direct conversation opens. */
    String opens(String label, JsonNode message) {
        int before = arrived("/api/views.open").size();
        press(label, message, direct());
        form = Read.tree(field(next("/api/views.open", before), "view"));
        return Read.words(form).strip();
    }

    /** What the modal says when it is sent. */
    String sends(Map<String, String> values) {
        return caller.interaction(payloads.submission(form, values)).body();
    }

    /** What they are told alone. */
    String presses(String label, JsonNode message) {
        int before = arrived("/answers/.*").size();
        press(label, message);
        return Read.words(Read.tree(next("/answers/.*", before).getBodyAsString()))
                .strip();
    }

    void press(String label, JsonNode message) {
        press(label, message, people.veille());
    }

    private void press(String label, JsonNode message, String conversation) {
        var button = Read.control(message.path("blocks"), label).orElseThrow();
        var standing = new MessageRef(
                new ChannelRef(People.TEAM, conversation), message.path("ts").asText());
        caller.interaction(payloads.press(standing, button, button.path("value").asText()));
    }

    void reacts(String method, String emoji, JsonNode message) {
        reacts(method, emoji, people.veille(), message);
    }

    private void reacts(String method, String emoji, String channel, JsonNode message) {
        people.call(
                token,
                method,
                Map.of("channel", channel, "timestamp", message.path("ts").asText(), "name", emoji));
    }

    /** By the emoji that proposes. */
    void pointsAt(JsonNode message, String channel) {
        reacts("reactions.add", "newspaper", channel, message);
    }

    JsonNode says(String channel, String words) {
        return people.call(token, "chat.postMessage", Map.of("channel", channel, "text", words));
    }

    /** Presses what stands in the direct conversation. */
    void answers(String label, JsonNode message) {
        press(label, message, direct());
    }

    void replies(JsonNode message, String words) {
        people.call(
                token,
                "chat.postMessage",
                Map.of(
                        "channel",
                        people.veille(),
                        "thread_ts",
                        message.path("ts").asText(),
                        "text",
                        words));
    }

    /** The messages of Rebond in the channel, newest first, once one of them says so. */
    JsonNode sees(String words) {
        return found(people.veille(), words);
    }

    /** The same in the direct conversation. */
    JsonNode isTold(String words) {
        return found(direct(), words);
    }

    private JsonNode found(String conversation, String words) {
        return await().atMost(LONGEST)
                .until(
                        () -> StreamSupport.stream(
                                        people.call(token, "conversations.history", Map.of("channel", conversation))
                                                .path("messages")
                                                .spliterator(),
                                        false)
                                .filter(message -> Read.words(message).contains(words))
                                .findFirst()
                                .orElse(null),
                        message -> message != null);
    }

    private String direct() {
        return people.call(token, "conversations.open", Map.of("users", "UREBOND"))
                .path("channel")
                .path("id")
                .asText();
    }

    private List<LoggedRequest> arrived(String path) {
        return front.findAll(postRequestedFor(urlMatching(path)));
    }

    private LoggedRequest next(String path, int before) {
        await().atMost(LONGEST).until(() -> arrived(path).size() > before);
        return arrived(path).stream()
                .max((a, b) -> a.getLoggedDate().compareTo(b.getLoggedDate()))
                .orElseThrow();
    }

    private static String field(LoggedRequest request, String name) {
        return Stream.of(request.getBodyAsString().split("&"))
                .filter(field -> field.startsWith(name + "="))
                .map(field -> URLDecoder.decode(field.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
