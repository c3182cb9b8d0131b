package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Utterance;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that somebody points at is looked up, and what Slack answers is what its reference shows. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackTranscriptTest {
    private static final WorkspaceRef TEAM = new WorkspaceRef("slack", "T1");
    private static final MessageRef MESSAGE = new MessageRef(new ChannelRef(TEAM, "G1"), "1763366400.000100");
    private static final String SAID = """
            {"type":"message","user":"U1","ts":"1763366400.000100",\
            "text":"see <https://a.example/?a=1&amp;b=2|this>, <@U77> &lt;3"}""";

    WireMockServer web;
    SocketServer socket;

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    @Inject
    SlackTranscript transcript;

    @BeforeEach
    void begin() {
        await().until(workspaces::isConnected);
        SlackOnWire.usual(web, socket);
        Caller.toRebond().sends(Events.of("""
                {"type":"user_change","user":{"id":"U77","name":"camille","profile":{"display_name":"Camille <Roux>"}}}"""));
        inbox.reset();
        answers("conversations.history", "\"messages\":[" + SAID + "]");
        answers("chat.getPermalink", "\"permalink\":\"https://atelier.slack.com/archives/G1/p1763366400000100\"");
        place("true");
    }

    private void answers(String method, String fields) {
        web.stubFor(post(urlPathEqualTo("/api/" + method)).willReturn(okJson("{\"ok\":true," + fields + "}")));
    }

    private void place(String closed) {
        answers("conversations.info", "\"channel\":{\"id\":\"G1\",\"is_channel\":true,\"is_private\":" + closed + "}");
    }

    private Utterance said() throws DeliveryFailed {
        return transcript.read(MESSAGE).orElseThrow();
    }

    @Test
    void itsWordsAreThoseThatPeopleSeeAndItsLinkIsTheFirst() throws DeliveryFailed {
        assertThat(said())
                .isEqualTo(new Utterance(
                        MESSAGE,
                        Optional.of(new MemberRef(TEAM, "U1")),
                        Instant.parse("2025-11-17T08:00:00.000100Z"),
                        false,
                        "see https://a.example/?a=1&b=2, @Camille Roux <3",
                        "https://a.example/?a=1&b=2",
                        "https://atelier.slack.com/archives/G1/p1763366400000100"));
    }

    @Test
    void anOpenChannelIsOpenAndAConversationOfAFewIsNot() throws DeliveryFailed {
        place("false");
        assertThat(said().open()).isTrue();
        answers("conversations.info", "\"channel\":{\"id\":\"G1\",\"is_mpim\":true}");
        assertThat(said().open()).isFalse();
        answers("conversations.info", "\"channel\":{\"id\":\"G1\",\"is_im\":true}");
        assertThat(said().open()).isFalse();
    }

    /** A channel's history does not hold it; a thread's holds its root besides. */
    @Test
    void aReplyIsFoundInItsThread() throws DeliveryFailed {
        answers("conversations.history", "\"messages\":[]");
        web.stubFor(post(urlPathEqualTo("/api/conversations.replies"))
                .withRequestBody(containing("ts=1763366400.000100"))
                .willReturn(okJson("""
                        {"ok":true,"messages":[{"type":"message","user":"U2","ts":"1763366000.000100","text":"root"},%s]}""".formatted(SAID))));
        assertThat(said().words()).startsWith("see ");
    }

    @Test
    void whatAnAppPostsIsNobodysEvenInSomebodysName() throws DeliveryFailed {
        answers("conversations.history", "\"messages\":[" + SAID.replace("\"ts\"", "\"bot_id\":\"B1\",\"ts\"") + "]");
        assertThat(said().author()).isEmpty();
    }

    @Test
    void whatIsGoneIsNotThereAndWhileSlackIsAwayNobodyKnows() throws DeliveryFailed {
        answers("conversations.history", "\"messages\":[]");
        answers("conversations.replies", "\"messages\":[]");
        assertThat(transcript.read(MESSAGE)).isEmpty();
        web.stubFor(post(urlPathEqualTo("/api/conversations.history"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"ratelimited\"}")));
        assertThatThrownBy(() -> transcript.read(MESSAGE))
                .isInstanceOfSatisfying(DeliveryFailed.class, failure -> assertThat(failure.isFatal())
                        .isFalse());
        web.stubFor(post(urlPathEqualTo("/api/conversations.history"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"not_in_channel\"}")));
        assertThatThrownBy(() -> transcript.read(MESSAGE))
                .isInstanceOfSatisfying(DeliveryFailed.class, failure -> assertThat(failure.isFatal())
                        .isTrue());
    }

    @Test
    void theEmojiThatProposeAndThankAreHeardOnAnybodysMessageAndNoOthers() {
        var slack = Caller.toRebond();
        for (var emoji : new String[] {"tada", "newspaper", "bouquet"}) {
            slack.sends(Events.of("""
                    {"type":"reaction_added","user":"U1","reaction":"%s","item_user":"U2",
                     "item":{"type":"message","channel":"G1","ts":"1763366400.000100"},"event_ts":"1763366401.000200"}""".formatted(emoji)));
        }
        assertThat(inbox.received.stream().map(ReactionChanged.class::cast))
                .extracting(ReactionChanged::emoji)
                .containsExactly("newspaper", "bouquet");
        assertThat(inbox.received.stream().map(ReactionChanged.class::cast)).allSatisfy(mark -> {
            assertThat(mark.message()).isEqualTo(MESSAGE);
            assertThat(mark.actor()).isEqualTo(new MemberRef(TEAM, "U1"));
            assertThat(mark.author()).isEqualTo(new MemberRef(TEAM, "U2"));
        });
    }
}
