package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.block.Read;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode against a WebSocket of ours, whose envelopes are shaped as Slack documents them. */
@QuarkusTest
@TestProfile(OnWire.class)
class SocketModeTest {

    WireMockServer web;
    SocketServer socket;

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    @BeforeEach
    void begin() {
        SlackOnWire.usual(web, socket);
        await().atMost(Duration.ofSeconds(20)).until(() -> workspaces.isConnected() && socket.isInUse());
        inbox.reset();
        socket.answers.clear();
    }

    private JsonNode answer() throws InterruptedException {
        return Read.tree(socket.answers.poll(10, TimeUnit.SECONDS));
    }

    private static String envelope(String type, String id, String payload) {
        return "{\"envelope_id\":\"" + id + "\",\"type\":\"" + type + "\",\"accepts_response_payload\":true,"
                + "\"payload\":" + payload + "}";
    }

    @Test
    void anEventIsAcknowledgedOnceItIsKept() throws InterruptedException {
        socket.sends(envelope("events_api", "e1", Events.reaction("Ev1", "U1")));
        assertThat(answer().toString()).isEqualTo("{\"envelope_id\":\"e1\"}");
        assertThat(inbox.received).singleElement().isInstanceOf(ChatEvent.ReactionChanged.class);
    }

    @Test
    void whatCouldNotBeKeptIsNotAcknowledged() throws InterruptedException {
        inbox.down = true;
        socket.sends(envelope("events_api", "e2", Events.reaction("Ev2", "U1")));
        socket.sends(envelope("events_api", "e3", Events.of("{\"type\":\"something_new\"}")));
        assertThat(answer().toString()).isEqualTo("{\"envelope_id\":\"e3\"}");
        assertThat(socket.answers).isEmpty();
    }

    @Test
    void aCommandIsAnsweredInItsAcknowledgement() throws InterruptedException {
        inbox.answer = event -> Answer.privately("only for you");
        socket.sends(envelope("slash_commands", "e5", """
                {"team_id":"T1","channel_id":"C1","channel_name":"veille","user_id":"U1","command":"/veille",
                 "text":"publier &lt;#x&gt; <#C1|veille>","trigger_id":"t5","response_url":"%s/answers/5"}""".formatted(web.baseUrl())));
        var answer = answer();
        assertThat(answer.path("envelope_id").asText()).isEqualTo("e5");
        assertThat(answer.path("payload").path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(Read.words(answer.path("payload"))).isEqualTo("\nonly for you\n");
        assertThat(((ChatEvent.CommandTyped) inbox.last()).line()).isEqualTo("veille publier <#x> #veille");
    }

    @Test
    void aConnectionThatIsGoneIsOpenedAgain() throws InterruptedException {
        socket.hangsUp();
        await().until(() -> !socket.isInUse());
        await().atMost(Duration.ofSeconds(20)).until(socket::isInUse);
        socket.sends(envelope("events_api", "e6", Events.reaction("Ev6", "U1")));
        assertThat(answer().toString()).isEqualTo("{\"envelope_id\":\"e6\"}");
    }
}
