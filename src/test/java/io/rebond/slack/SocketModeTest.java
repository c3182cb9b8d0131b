package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.block.Read;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode against a WebSocket of ours, whose envelopes are shaped as Slack documents them. */
@QuarkusTest
@TestProfile(OnWire.class)
class SocketModeTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    WireMockServer web;
    SocketServer socket;

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    @Inject
    SlackDiagnosis diagnosis;

    @BeforeEach
    void begin() {
        SlackOnWire.usual(web, socket);
        await().atMost(LONGEST).until(() -> workspaces.isConnected() && socket.isInUse());
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
        int before = socket.openings();
        socket.hangsUp();
        isOpenAgain(before, "e6");
    }

    @Test
    void whileSlackDoesNotAcceptTheAppTokenTheDoctorSaysSo() throws InterruptedException {
        opens("\"ok\":false,\"error\":\"not_allowed_token_type\"");
        socket.hangsUp();
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(said()).singleElement().satisfies(finding -> {
                    assertThat(finding.weight()).isEqualTo(Weight.WARNING);
                    assertThat(finding.english())
                            .matches(
                                    "Socket Mode is not connected since \\S+ \\S+ UTC: Slack does not accept the app token:"
                                            + " create one with connections:write on the app's page, Basic Information, App-Level"
                                            + " Tokens, and copy it to SLACK_APP_TOKEN\\. \\(not_allowed_token_type\\)");
                    assertThat(finding.french())
                            .matches(
                                    "Socket Mode n’est pas connecté depuis \\S+ \\S+ UTC\u202f: Slack n’accepte pas le jeton"
                                            + " d’application\u202f: créez-en un avec connections:write sur la page de l’application,"
                                            + " Basic Information, App-Level Tokens, et copiez-le dans SLACK_APP_TOKEN\\."
                                            + " \\(not_allowed_token_type\\)");
                }));
        // It is not the bot's token that is wrong.
        assertThat(diagnosis.findings())
                .extracting(Finding::english)
                .noneMatch(words -> words.contains("not_allowed_token_type") && words.contains("bot"));
        isOpenAgain(socket.openings(), "e7");
    }

    /** The SDK opens it in the background, and tells nobody but its log. */
    @Test
    void aConnectionThatDoesNotOpenIsToldUntilOneDoes() throws InterruptedException {
        opens("\"ok\":true,\"url\":\"ws://127.0.0.1:" + SlackTown.freePort() + "/link/\"");
        socket.hangsUp();
        await().atMost(LONGEST).untilAsserted(() -> assertThat(said())
                .extracting(Finding::english)
                .singleElement()
                .asString()
                .endsWith("UTC: The connection was cut, or did not open; it is tried again. Where that does not"
                        + " help, let Rebond reach wss://*.slack.com. (socket)"));
        isOpenAgain(socket.openings(), "e8");
    }

    private void opens(String answer) {
        web.stubFor(post(urlPathEqualTo("/api/apps.connections.open")).willReturn(okJson("{" + answer + "}")));
    }

    private List<Finding> said() {
        return diagnosis.findings().stream()
                .filter(finding -> finding.key().equals("SLACK_APP_TOKEN"))
                .toList();
    }

    private void isOpenAgain(int before, String envelope) throws InterruptedException {
        SlackOnWire.usual(web, socket);
        await().atMost(LONGEST).until(() -> socket.openings() > before);
        socket.sends(envelope("events_api", envelope, Events.reaction("Ev" + envelope, "U1")));
        assertThat(answer().toString()).isEqualTo("{\"envelope_id\":\"" + envelope + "\"}");
        await().atMost(LONGEST).untilAsserted(() -> assertThat(said()).isEmpty());
    }
}
