package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.block.BlockRenderer;
import io.rebond.block.FormRenderer;
import io.rebond.block.FormWords;
import io.rebond.block.Read;
import io.rebond.block.SlackJson;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import io.rebond.chat.Utterance;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.PretendInbox;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers reach who acted, where Slack makes it hard. Requests are shaped as Slack documents them. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackAnswersTest {

    WireMockServer web;
    SocketServer socket;

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    @Inject
    SlackPopulation population;

    @Inject
    Seal seal;

    @Inject
    SlackApi api;

    private Caller slack;
    private Payloads payloads;

    @BeforeEach
    void begin() {
        await().until(() -> workspaces.isConnected()
                && population.isAbsentFrom(
                        new ChannelRef(workspaces.current().orElseThrow().ref(), "C1")));
        SlackOnWire.usual(web, socket);
        inbox.reset();
        slack = Caller.toRebond();
        payloads = new Payloads("T1", "U1", "C1", web.baseUrl());
    }

    private String sent(String path) {
        return URLDecoder.decode(body(path), UTF_8);
    }

    /** A field of what was sent as a form. */
    private String field(String path, String name) {
        return Stream.of(body(path).split("&"))
                .filter(field -> field.startsWith(name + "="))
                .map(field -> URLDecoder.decode(field.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private String body(String path) {
        await().until(() -> !web.findAll(postRequestedFor(urlMatching(path))).isEmpty());
        return web.findAll(postRequestedFor(urlMatching(path))).get(0).getBodyAsString();
    }

    @Test
    void inAPrivateChannelWithoutRebondTheAnswerSaysHowToInviteIt() {
        inbox.answer = event -> Answer.privately("done");
        var typed = payloads.command("share https://a.example/");
        typed.put("channel_name", "privategroup");
        assertThat(Read.words(Read.tree(slack.form(typed).body())).strip()).isEqualTo("""
                done
                Rebond is not in this private channel. To have it here: /invite @Rebond. Nothing you typed is lost.""");
    }

    @Test
    void whatASentFormAnswersWhereRebondIsNotArrivesDirectly() {
        web.stubFor(post(urlPathEqualTo("/api/chat.postEphemeral"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"not_in_channel\"}")));
        inbox.answer = event -> Answer.privately("thank you");
        var form = new Form(new Action("a.b"), "Title", "Send", List.of(TextField.line("x", "X", "")));
        var view = Read.tree(SlackJson.write(FormRenderer.view(form, "C1", seal, new FormWords("Close", "Yes"))));
        assertThat(slack.interaction(payloads.submission(view, Map.of("x", "1")))
                        .body())
                .isEmpty();
        assertThat(sent("/api/chat.postMessage")).contains("channel=U1", "thank you", "/invite @Rebond");
    }

    @Test
    void aPressReplacesTheMessageThatBoreTheButton() {
        var button = Read.tree(SlackJson.write(BlockRenderer.blocks(
                        List.of(new Block.Buttons(new Button("Useful", new Action("a.b")))), seal)))
                .path(0)
                .path("elements")
                .path(0);
        inbox.answer = event -> new Answer.ReplaceCard(
                Message.titled("Tech watch <no. 1>").paragraph("Useful (1)").build());
        var posted = new MessageRef(new ChannelRef(new WorkspaceRef("slack", "T1"), "C1"), "1.1");
        slack.interaction(payloads.press(posted, button, button.path("value").asText()));
        var replacement = Read.tree(body("/answers/.*"));
        assertThat(replacement.path("replace_original").asBoolean()).isTrue();
        assertThat(replacement.path("text").asText()).isEqualTo("Tech watch &lt;no. 1&gt;");
        assertThat(replacement.has("response_type")).isFalse();
        assertThat(Read.words(replacement).strip()).isEqualTo("""
                Tech watch <no. 1>
                Useful (1)""");
    }

    @Test
    void aFormThatOpensTooLateIsSaid() {
        web.stubFor(post(urlPathEqualTo("/api/views.open"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"expired_trigger_id\"}")));
        var form = new Form(new Action("a.b"), "Title", "Send", List.of(TextField.line("x", "X", "")));
        inbox.answer = event -> new Answer.OpenForm(form);
        slack.form(payloads.command("share"));
        assertThat(sent("/answers/.*")).contains("The form did not open: Slack waited too long. Try once more.");
    }

    @Test
    void aShortcutOnAMessageBringsItAlongAndWhereRebondIsNotItIsHeldForPrivate() {
        inbox.answer = event -> Answer.privately("Ada is asked first");
        slack.interaction(
                payloads.shortcut("proposer", "see <https://a.example/?a=1&amp;b=2|this> and <https://b.example>"));
        assertThat(sent("/answers/.*")).contains("Ada is asked first");
        var picked = (ActionTaken) inbox.last();
        var message =
                new MessageRef(new ChannelRef(workspaces.current().orElseThrow().ref(), "C1"), "1.1");
        assertThat(picked.message()).isEqualTo(message);
        assertThat(picked.action()).isEqualTo(Utterance.PICKED);
        assertThat(Utterance.of(picked))
                .isEqualTo(new Utterance(
                        message,
                        Optional.of(new MemberRef(message.workspace(), "UOTHER")),
                        Instant.ofEpochSecond(1, 100_000_000),
                        false,
                        "see https://a.example/?a=1&b=2 and https://b.example",
                        "https://a.example/?a=1&b=2",
                        "https://atelier.slack.com/archives/C1/p11"));
    }

    @Test
    void theOtherShortcutOnAMessageOpensTheFormThatThanksItsAuthor() {
        var form = new Form(new Action("a.b"), "Thank somebody", "Thank", List.of(TextField.line("who", "Whom", "")));
        inbox.answer = event -> new Answer.OpenForm(form);
        slack.interaction(payloads.shortcut("merci", "done"));

        assertThat(Read.words(Read.tree(field("/api/views.open", "view"))).strip())
                .isEqualTo("""
                Thank somebody
                Whom
                Thank""");
        var picked = (ActionTaken) inbox.last();
        assertThat(picked.action()).isEqualTo(Utterance.THANKED);
        assertThat(Utterance.of(picked).author().map(MemberRef::id)).contains("UOTHER");
    }

    @Test
    void inTheDirectConversationNoSlashIsNeeded() {
        inbox.answer = event -> Answer.privately("here you are");
        slack.sends(Events.of("""
                {"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"digest preview","ts":"1.1"}"""));
        assertThat(sent("/api/chat.postMessage")).contains("channel=D1", "here you are");
        assertThat(((CommandTyped) inbox.last()).line()).isEqualTo("digest preview");
    }

    /** Where nothing that Slack sends lets a form open. */
    private void typesDirectly(String line) {
        slack.sends(Events.of("""
                {"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"%s","ts":"1.1"}""".formatted(line)));
    }

    @Test
    void inTheDirectConversationAButtonOpensTheForm() {
        var form = new Form(new Action("a.b"), "A form", "Send", List.of(TextField.line("x", "X", "")));
        inbox.answer = event -> new Answer.OpenForm(form);
        typesDirectly("share");
        var offered = Read.tree("{\"blocks\":" + field("/api/chat.postMessage", "blocks") + "}");
        assertThat(field("/api/chat.postMessage", "channel")).isEqualTo("D1");
        assertThat(Read.words(offered).strip()).isEqualTo("""
                A form: this button opens the form.
                Open the form""");
        assertThat(web.findAll(postRequestedFor(urlPathEqualTo("/api/views.open"))))
                .isEmpty();

        var direct = new ChannelRef(new WorkspaceRef("slack", "T1"), "D1");
        var button = Read.control(offered.path("blocks"), "Open the form").orElseThrow();
        slack.interaction(payloads.press(
                new MessageRef(direct, "1.2"), button, button.path("value").asText()));
        var opened = Read.tree(field("/api/views.open", "view"));
        assertThat(field("/api/views.open", "trigger_id"))
                .isEqualTo(inbox.last().key());
        assertThat(Read.words(opened).strip()).isEqualTo("""
                A form
                X
                Send""");
        assertThat(((CommandTyped) inbox.last()).line()).isEqualTo("share");

        inbox.answer = event -> Answer.privately("thank you");
        web.resetRequests();
        slack.interaction(payloads.submission(opened, Map.of("x", "1")));
        assertThat(sent("/api/chat.postMessage")).contains("channel=D1", "thank you");
        assertThat(inbox.last()).isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(new Action("a.b"));
            assertThat(taken.where()).isEqualTo(direct);
            assertThat(taken.value("x")).isEqualTo("1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "記"})
    void aLineTooLongForAButtonIsAskedForAsACommand(String letter) {
        var form = new Form(new Action("a.b"), "A form", "Send", List.of(TextField.line("x", "X", "")));
        inbox.answer = event -> new Answer.OpenForm(form);
        typesDirectly("share " + letter.repeat(500 / letter.getBytes(UTF_8).length));
        assertThat(Read.words(Read.tree("{\"blocks\":" + field("/api/chat.postMessage", "blocks") + "}"))
                        .strip())
                .isEqualTo("A form opens only from a command: type the same after /rebond.");
    }

    private static String opened(String key, String tab) {
        return Events.of(key, """
                {"type":"app_home_opened","user":"U1","channel":"D1","tab":"%s","event_ts":"1763366401.000200"}""".formatted(tab));
    }

    @Test
    void whatIsPressedOnTheHomePageIsAnsweredInTheDirectConversation() {
        web.stubFor(post(urlPathEqualTo("/api/views.publish")).willReturn(okJson("{\"ok\":true}")));
        slack.sends(opened("EvHomeToPress", "home"));
        var page = Read.tree(field("/api/views.publish", "view"));
        var button = Read.control(page.path("blocks"), "My data").orElseThrow();
        inbox.answer = event -> Answer.privately("here it is");
        slack.interaction(payloads.pressAtHome(button));
        assertThat(sent("/api/chat.postMessage")).contains("channel=U1", "here it is");
        assertThat(((ActionTaken) inbox.last()).message()).isNull();
    }

    @Test
    void aHomePageThatSlackDoesNotTakeFailsNothing() {
        web.stubFor(post(urlPathEqualTo("/api/views.publish"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"not_enabled\"}")));
        assertThat(slack.sends(opened("EvMessages", "messages")).statusCode()).isEqualTo(200);
        assertThat(slack.sends(opened("EvHome", "home")).statusCode()).isEqualTo(200);
        assertThat(field("/api/views.publish", "user_id")).isEqualTo("U1");
        assertThat(web.findAll(postRequestedFor(urlPathEqualTo("/api/views.publish"))))
                .hasSize(1);
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void anAnswerGoesToNoOtherAddressThanSlacks() {
        var stranger = new WireMockServer(options().dynamicPort());
        stranger.start();
        try {
            stranger.stubFor(post(urlMatching(".*")).willReturn(ok()));
            assertThatThrownBy(() -> api.respond(stranger.baseUrl() + "/answers/1", Map.of("text", "private words")))
                    .isInstanceOf(SlackRefused.class);
            assertThat(stranger.getAllServeEvents()).isEmpty();
        } finally {
            stranger.stop();
        }
    }

    @Test
    void whatPeopleOfAnotherWorkspaceDoInASharedChannelIsTakenWithoutEffect() {
        var typed = payloads.command("share");
        typed.put("team_id", "T-elsewhere");
        assertThat(slack.form(typed).statusCode()).isEqualTo(200);
        // The team of the installation stays ours: the person's own tells.
        var used = payloads.shortcut("share", "x").replace("\"team_id\":\"T1\"", "\"team_id\":\"T-elsewhere\"");
        assertThat(used).contains("\"id\":\"T1\"", "T-elsewhere");
        assertThat(slack.interaction(used).statusCode()).isEqualTo(200);
        assertThat(slack.sends(Events.of("""
                {"type":"reaction_added","user":"U9","user_team":"T-elsewhere","reaction":"tada","item_user":"UREBOND",
                "item":{"type":"message","channel":"C1","ts":"1.1"},"event_ts":"1.2"}""")).statusCode()).isEqualTo(200);
        slack.sends(Events.of("""
                {"type":"message","channel_type":"im","channel":"D1","user":"U9","user_team":"T-elsewhere",
                "text":"digest preview","ts":"1.1"}"""));
        slack.sends(Events.of("""
                {"type":"user_change","user":{"id":"U9","team_id":"T-elsewhere","is_stranger":true,"name":"kim"}}"""));
        assertThat(inbox.received).isEmpty();
    }

    /** Of who reacts, joins or leaves there, Slack tells the team only when it is asked. */
    @Test
    void whoActsInASharedChannelIsAskedForOnce() {
        asked("U81", "\"is_stranger\":true");
        asked("U82", "\"team_id\":\"T1\"");
        for (var user : List.of("U81", "U82", "U81", "U82")) {
            assertThat(slack.sends(Events.shared(Events.reaction("EvShared" + inbox.received.size() + user, user)))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(inbox.received)
                .extracting(event -> ((ReactionChanged) event).actor().id())
                .containsExactly("U82", "U82");
        assertThat(web.findAll(postRequestedFor(urlPathEqualTo("/api/users.info"))))
                .hasSize(2);
    }

    private void asked(String user, String more) {
        web.stubFor(post(urlPathEqualTo("/api/users.info"))
                .withRequestBody(containing("user=" + user))
                .willReturn(okJson("{\"ok\":true,\"user\":{\"id\":\"" + user + "\"," + more + "}}")));
    }

    @Test
    void anEventOfASharedChannelIsLeftWithSlackWhileNobodyCanTellWhoActed() {
        web.stubFor(post(urlPathEqualTo("/api/users.info"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"internal_error\"}")));
        assertThat(slack.sends(Events.shared(Events.reaction("EvUntold", "U83")))
                        .statusCode())
                .isEqualTo(Reply.LATER.status());
        assertThat(inbox.received).isEmpty();
    }
}
