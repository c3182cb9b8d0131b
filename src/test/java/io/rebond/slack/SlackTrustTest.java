package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in at the address that Slack calls, and what does not. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackTrustTest {
    private static final WorkspaceRef TEAM = new WorkspaceRef("slack", "T1");

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    private Caller slack;

    @BeforeEach
    void begin() {
        await().until(workspaces::isConnected);
        inbox.reset();
        slack = Caller.toRebond();
    }

    @Test
    void aSignedEventComesInAndItsMutationsDoNot() {
        var body = Events.reaction("Ev1", "U1").getBytes(UTF_8);
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        var signature = slack.signature(timestamp, body);
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var changed = body.clone();
            changed[random.nextInt(body.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(slack.sends(changed, timestamp, signature).statusCode()).isEqualTo(401);
            var cut = Arrays.copyOf(body, random.nextInt(body.length));
            assertThat(slack.sends(cut, timestamp, signature).statusCode()).isEqualTo(401);
        }
        assertThat(slack.sends(body, null, signature).statusCode()).isEqualTo(401);
        assertThat(slack.sends(body, timestamp, null).statusCode()).isEqualTo(401);
        assertThat(slack.sends(body, Instant.now().getEpochSecond() - 310).statusCode())
                .isEqualTo(401);
        assertThat(slack.sends(body, Instant.now().getEpochSecond() + 310).statusCode())
                .isEqualTo(401);
        assertThat(inbox.received).isEmpty();

        assertThat(slack.sends(body, timestamp, signature).statusCode()).isEqualTo(200);
        assertThat(inbox.received)
                .containsExactly(new ChatEvent.ReactionChanged(
                        "Ev1",
                        Instant.parse("2025-11-17T08:00:01.000200Z"),
                        new MemberRef(TEAM, "U1"),
                        new MessageRef(new ChannelRef(TEAM, "C1"), "1763366400.000100"),
                        "tada",
                        true,
                        new MemberRef(TEAM, "UREBOND")));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(slack.sends("{\"a\":\"" + "x".repeat(1_100_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void theAddressIsVerified() {
        var answer = slack.sends("{\"token\":\"x\",\"challenge\":\"3eZbrw1aB\",\"type\":\"url_verification\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"challenge\":\"3eZbrw1aB\"}");
    }

    @Test
    void slackDeliversAgainWhatCouldNotBeKept() {
        inbox.down = true;
        assertThat(slack.sends(Events.reaction("Ev2", "U1")).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"reaction_added\",\"user\":\"UREBOND\",\"reaction\":\"x\",\"item\":{\"type\":\"message\",\"channel\":\"C\",\"ts\":\"1.1\"}}",
                "{\"type\":\"reaction_added\",\"user\":\"U1\",\"item_user\":\"U2\",\"reaction\":\"x\",\"item\":{\"type\":\"message\",\"channel\":\"C\",\"ts\":\"1.1\"}}",
                "{\"type\":\"reaction_added\",\"user\":\"U1\",\"reaction\":\"x\",\"item\":{\"type\":\"file\",\"file\":\"F\"}}",
                "{\"type\":\"message\",\"user\":\"U1\",\"channel\":\"C\",\"text\":\"secret words\",\"ts\":\"1.1\"}",
                "{\"type\":\"message\",\"bot_id\":\"B2\",\"user\":\"U2\",\"channel\":\"C\",\"thread_ts\":\"1.0\",\"ts\":\"1.1\"}",
                "{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C\",\"thread_ts\":\"1.0\",\"ts\":\"1.1\"}",
                "{\"type\":\"message\",\"user\":\"U1\",\"parent_user_id\":\"U2\",\"channel\":\"C\",\"thread_ts\":\"1.0\",\"ts\":\"1.1\"}",
                "{\"type\":\"member_joined_channel\",\"user\":\"UREBOND\",\"channel\":\"C\"}",
                "{\"type\":\"something_new\",\"user\":\"U1\"}"
            })
    void whatConcernsNoMessageOfOursGoesNoFurther(String event) {
        assertThat(slack.sends(Events.of(event)).statusCode()).isEqualTo(200);
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void anotherWorkspaceIsNoneOfOurs() {
        assertThat(slack.sends(Events.reaction("Ev3", "U1").replace("T1", "T2")).statusCode())
                .isEqualTo(200);
        assertThat(inbox.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"type\":\"event_callback\"}", "payload=%7B", "payload=nonsense"})
    void whatCannotBeUnderstoodIsRefusedWithoutAWord(String body) {
        var answer = slack.sends(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aReplyAndItsDeletionComeInWithoutTheirWords() {
        slack.sends(Events.of("Ev4", """
                {"type":"message","user":"U1","channel":"C1","text":"secret words","ts":"5.5","thread_ts":"5.0",
                 "parent_user_id":"UREBOND","event_ts":"1763366402.000000","channel_type":"channel"}"""));
        slack.sends(Events.of("Ev5", """
                {"type":"message","subtype":"message_deleted","hidden":true,"channel":"C1","ts":"6.0",
                 "deleted_ts":"5.5","event_ts":"1763366403.000000","channel_type":"channel","previous_message":
                 {"type":"message","user":"U1","text":"secret words","ts":"5.5","thread_ts":"5.0"}}"""));
        var conversation = new ChannelRef(TEAM, "C1");
        var reply = new MessageRef(conversation, "5.5");
        var root = new MessageRef(conversation, "5.0");
        var author = new MemberRef(TEAM, "U1");
        assertThat(inbox.received)
                .containsExactly(
                        new ChatEvent.ReplyChanged(
                                "Ev4", Instant.parse("2025-11-17T08:00:02Z"), author, reply, root, true),
                        new ChatEvent.ReplyChanged(
                                "Ev5", Instant.parse("2025-11-17T08:00:03Z"), author, reply, root, false));
    }

    @Test
    void whoComesGoesAndChangesIsFollowed() {
        slack.sends(Events.of("Ev6", """
                {"type":"member_left_channel","user":"U1","channel":"C1","event_ts":"1763366402.000000"}"""));
        slack.sends(Events.of("Ev7", """
                {"type":"user_change","user":{"id":"U1","name":"zoe","tz":"Europe/Paris","locale":"fr-FR",
                 "profile":{"display_name":"Zoé 🌿","real_name":"Zoé Marchand"}}}"""));
        var zoe = new MemberRef(TEAM, "U1");
        assertThat(inbox.received)
                .containsExactly(
                        new ChatEvent.MembershipChanged(
                                "Ev6", Instant.parse("2025-11-17T08:00:02Z"), zoe, new ChannelRef(TEAM, "C1"), false),
                        new ChatEvent.ProfileChanged(
                                "Ev7",
                                Instant.parse("2025-11-17T08:00:01Z"),
                                new Profile(zoe, "Zoé 🌿", Language.FRENCH, ZoneId.of("Europe/Paris"), true)));
    }
}
