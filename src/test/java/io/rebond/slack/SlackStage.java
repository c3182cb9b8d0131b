package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.rebond.block.Read;
import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.PlatformStage;
import io.rebond.sandbox.PretendInbox;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Camille in Slack. What stands in channels, threads and direct conversations, reactions and replies, and the events they
 * make, are emulate's. Commands, presses and sent modals are requests of ours, signed and shaped as Slack documents them,
 * because emulate makes none; the modal that opens and the answers to a press are read from what Rebond sent.
 */
final class SlackStage implements PlatformStage {
    private static final String ANSWERS = "/answers/.*|/api/views.open|/api/chat.postEphemeral";

    private final ChatPlatform platform;
    private final PretendInbox inbox;
    private final WireMockServer front;
    private final People people;
    private final Caller caller = Caller.toRebond();
    private final Payloads payloads;
    private JsonNode form;

    SlackStage(ChatPlatform platform, PretendInbox inbox, WireMockServer front) {
        this.platform = platform;
        this.inbox = inbox;
        this.front = front;
        this.people = new People(front.baseUrl());
        this.payloads = new Payloads(People.TEAM.id(), people.camille(), people.veille(), front.baseUrl());
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Map<Language, String> invitations() {
        return Map.of(
                Language.ENGLISH,
                "type `/invite @Rebond` there",
                Language.FRENCH,
                "tapez-y `/invite @Rebond`",
                Language.FAMILIAR_FRENCH,
                "tapes-y `/invite @Rebond`");
    }

    @Override
    public MemberRef member() {
        return new MemberRef(People.TEAM, people.camille());
    }

    @Override
    public ChannelRef channel() {
        return new ChannelRef(People.TEAM, people.veille());
    }

    @Override
    public ChannelRef elsewhere() {
        return new ChannelRef(People.TEAM, people.closed());
    }

    @Override
    public String reads(MessageRef message) {
        return Read.words(people.message(message));
    }

    @Override
    public void answering(Function<ChatEvent.Now, Answer> answer) {
        inbox.reset();
        inbox.answer = answer;
    }

    @Override
    public List<ChatEvent> heard() {
        return List.copyOf(inbox.received);
    }

    @Override
    public String types(String line) {
        int before = answers().size();
        var said = caller.form(payloads.command(line)).body();
        return said.isEmpty() ? shown(before) : Read.words(Read.tree(said));
    }

    @Override
    public String presses(MessageRef message, String label) {
        int before = answers().size();
        caller.interaction(payloads.press(message, button(message, label), token(message, label)));
        return shown(before);
    }

    @Override
    public String sends(Map<String, String> values) {
        int before = answers().size();
        var said = caller.interaction(payloads.submission(form, values)).body();
        if (said.isEmpty()) {
            return shown(before);
        }
        var told = Read.tree(said);
        return told.has("errors") ? told.path("errors").toString() : Read.words(told.path("view"));
    }

    @Override
    public boolean refusesAlteredPress(MessageRef message, String label) {
        caller.interaction(payloads.press(message, button(message, label), "x" + token(message, label)));
        return inbox.received.isEmpty();
    }

    @Override
    public void reacts(MessageRef message, String emoji, boolean present) {
        people.call(
                People.CAMILLE,
                present ? "reactions.add" : "reactions.remove",
                Map.of("channel", message.conversation().id(), "timestamp", message.id(), "name", emoji));
    }

    @Override
    public void replies(MessageRef message, String words) {
        people.call(
                People.CAMILLE,
                "chat.postMessage",
                Map.of("channel", message.conversation().id(), "thread_ts", message.id(), "text", words));
    }

    private JsonNode button(MessageRef message, String label) {
        return Read.control(people.message(message).path("blocks"), label).orElseThrow();
    }

    private String token(MessageRef message, String label) {
        return button(message, label).path("value").asText();
    }

    private List<LoggedRequest> answers() {
        return front.findAll(anyRequestedFor(urlMatching(ANSWERS)));
    }

    /** What came to the person after so many answers: a modal, or a message for them alone. */
    private String shown(int before) {
        await().atMost(Duration.ofSeconds(10)).until(() -> answers().size() > before);
        var request = answers().stream()
                .sorted((a, b) -> b.getLoggedDate().compareTo(a.getLoggedDate()))
                .findFirst()
                .orElseThrow();
        var body = request.getBodyAsString();
        if (body.startsWith("{")) {
            return Read.words(Read.tree(body));
        }
        var fields = fields(body);
        if (fields.containsKey("view")) {
            form = Read.tree(fields.get("view"));
            return Read.words(form);
        }
        return Read.words(Read.tree("{\"blocks\":" + fields.get("blocks") + "}"));
    }

    private static Map<String, String> fields(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }
}
