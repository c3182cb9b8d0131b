package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message when Slack does not take it, in words that name no secret. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackFailuresTest {
    private static final ChannelRef CHANNEL = new ChannelRef(new WorkspaceRef("slack", "T1"), "C1");

    WireMockServer web;
    SocketServer socket;

    @Inject
    SlackPlatform platform;

    @Inject
    SlackDiagnosis diagnosis;

    @Inject
    Workspaces workspaces;

    private final Overheard overheard = new Overheard();

    @BeforeEach
    void begin() {
        await().until(workspaces::isConnected);
        SlackOnWire.usual(web, socket);
        overheard.begin();
    }

    /** Whatever went wrong: no token and no secret was written down. */
    @AfterEach
    void nothingSecretWasWrittenDown() {
        overheard.end();
        assertThat(overheard.all()).doesNotContain("canary", SlackTown.SECRET);
        assertThat(findings(Language.ENGLISH) + findings(Language.FRENCH)).doesNotContain("canary", SlackTown.SECRET);
    }

    private DeliveryFailed failure(ResponseDefinitionBuilder answer) {
        web.stubFor(post(urlPathEqualTo("/api/chat.postMessage")).willReturn(answer));
        return catchThrowableOfType(
                DeliveryFailed.class,
                () -> platform.post(new Target.InChannel(CHANNEL), Message.of("x"), new Part(DeliveryId.random(), 0)));
    }

    private String findings(Language language) {
        return diagnosis.findings().stream()
                .map(finding -> finding.weight() + " " + finding.key() + " " + finding.in(language))
                .collect(Collectors.joining("\n"));
    }

    private static ResponseDefinitionBuilder refusal(String code) {
        return okJson("{\"ok\":false,\"error\":\"" + code + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not_in_channel    | Rebond is not in this channel: type /invite @Rebond there. (not_in_channel)
            channel_not_found | Slack finds no such channel, or it is private and Rebond is not in it: type /invite @Rebond there. (channel_not_found)
            is_archived       | The channel is archived: unarchive it, or choose another one. (is_archived)
            invalid_auth      | Slack does not accept the bot token: copy it again from the app's page, OAuth & Permissions, to SLACK_BOT_TOKEN. (invalid_auth)
            account_inactive  | Slack does not accept the bot token: copy it again from the app's page, OAuth & Permissions, to SLACK_BOT_TOKEN. (account_inactive)
            token_revoked     | Slack does not accept the bot token: copy it again from the app's page, OAuth & Permissions, to SLACK_BOT_TOKEN. (token_revoked)
            missing_scope     | The app lacks a permission: compare its scopes with bot-manifests/slack, then reinstall it to the workspace. (missing_scope)
            msg_too_long      | Slack found the message too long. (msg_too_long)
            invalid_blocks    | Slack refused it. (invalid_blocks)
            """)
    void whatCannotBeMendedByTryingAgainEndsTheDelivery(String code, String reason) {
        var failed = failure(refusal(code));
        assertThat(failed.isFatal()).isTrue();
        assertThat(failed).hasMessage(reason);
        assertThat(findings(Language.ENGLISH))
                .contains("WARNING SLACK_BOT_TOKEN What Slack last refused for good", reason);
    }

    @Test
    void slackSaysWhenItListensAgain() {
        var failed = failure(aResponse().withStatus(429).withHeader("Retry-After", "7"));
        assertThat(failed.isFatal()).isFalse();
        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(failed).hasMessage("Slack asked to go slower. (429)");
        assertThat(failure(refusal("ratelimited")).isFatal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aSlackThatIsIllIsTriedAgain(int status) {
        var failed = failure(aResponse().withStatus(status).withBody("<html>oops</html>"));
        assertThat(failed.isFatal()).isFalse();
        assertThat(failed).hasMessage("Slack does not work just now. (" + status + ")");
    }

    @ParameterizedTest
    @EnumSource
    void aCutConnectionIsTriedAgain(Fault fault) {
        assertThat(failure(aResponse().withFault(fault)).isFatal()).isFalse();
    }

    @Test
    void aSlackThatNeverAnswersIsTriedAgain() {
        var failed = failure(okJson("{\"ok\":true}").withFixedDelay(3_000));
        assertThat(failed.isFatal()).isFalse();
        assertThat(failed).hasMessage("Slack could not be reached. (timeout)");
    }

    @Test
    void whatCannotBeLookedForIsNotFound() throws DeliveryFailed {
        web.stubFor(post(urlPathEqualTo("/api/conversations.history")).willReturn(refusal("missing_scope")));
        assertThat(platform.find(new Target.InChannel(CHANNEL), new Part(DeliveryId.random(), 0)))
                .isEmpty();
    }

    @Test
    void aMessageThatIsGoneIsNotUpdated() {
        web.stubFor(post(urlPathEqualTo("/api/chat.update")).willReturn(refusal("message_not_found")));
        var failed = catchThrowableOfType(
                DeliveryFailed.class, () -> platform.update(new MessageRef(CHANNEL, "1.1"), Message.of("x")));
        assertThat(failed.isFatal()).isTrue();
        assertThat(failed)
                .hasMessage("The message is gone, or Slack does not let it be changed any more. (message_not_found)");
    }

    @Test
    void theDoctorSaysThatRebondIsNowhereYet() {
        assertThat(diagnosis.findings())
                .contains(
                        new Finding(
                                Weight.FINE,
                                "SLACK_BOT_TOKEN",
                                "Connected to the Slack workspace Atelier.",
                                "Connecté à l’espace Slack Atelier."),
                        new Finding(
                                Weight.WARNING,
                                "SLACK_BOT_TOKEN",
                                "Rebond is in no Slack channel yet: type /invite @Rebond in the one it is for.",
                                "Rebond n’est encore dans aucun canal Slack\u202f: tapez /invite @Rebond dans celui qu’il"
                                        + " doit animer."));
    }
}
