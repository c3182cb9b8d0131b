package io.rebond.slack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.block.Read;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.Company;
import io.rebond.stories.DayStage;
import io.rebond.stories.Natively;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Slack, by requests that are signed and shaped as Slack documents them, and by what it was given to show. */
public final class DayInSlack implements DayStage {

    private final PretendSlack slack;
    private final Caller caller;

    /** @param clock by which requests are dated; Rebond believes no other day's */
    public DayInSlack(PretendSlack slack, Clock clock) {
        this.slack = slack;
        this.caller = Caller.toRebond(clock);
    }

    @Override
    public String toString() {
        return "slack";
    }

    @Override
    public WorkspaceRef workspace() {
        return new WorkspaceRef("slack", PretendSlack.TEAM);
    }

    @Override
    public ChannelRef channel(String name) {
        return new ChannelRef(workspace(), PretendSlack.CHANNELS.get(name));
    }

    @Override
    public Someone person(String id) {
        return new Colleague(id);
    }

    @Override
    public List<String> wall(String channel) {
        return slack.in(PretendSlack.CHANNELS.get(channel)).stream()
                .map(said -> Natively.json(said.message()))
                .toList();
    }

    private static Optional<JsonNode> button(JsonNode message, String label) {
        return StreamSupport.stream(message.path("blocks").spliterator(), false)
                .flatMap(block -> Stream.concat(
                        StreamSupport.stream(block.path("elements").spliterator(), false),
                        Stream.of(block.path("accessory"))))
                .filter(element -> "button".equals(element.path("type").asText()))
                .filter(element -> element.path("text").path("text").asText().startsWith(label))
                .findFirst();
    }

    private final class Colleague implements Someone {
        private final String id;
        private JsonNode seen = Read.tree("{}");
        private String where = "veille";
        private final Set<String> answers = new HashSet<>();

        Colleague(String id) {
            this.id = id;
        }

        @Override
        public String name() {
            return Company.persona(id).orElseThrow().firstName();
        }

        private Payloads payloads() {
            return new Payloads(PretendSlack.TEAM, PretendSlack.idOf(id), channel(), where, slack.base());
        }

        private String channel() {
            return PretendSlack.CHANNELS.get(where);
        }

        private String direct() {
            return "D" + PretendSlack.idOf(id).substring(1);
        }

        @Override
        public String types(String channel, String line) {
            where = channel;
            int before = slack.whispers().size();
            var said = caller.form(payloads().command(line)).body();
            return said.isEmpty() ? shown(before) : seen(Read.tree(said));
        }

        @Override
        public String presses(String label) {
            var inSight = button(seen, label);
            if (inSight.isPresent()) {
                return press(new MessageRef(ref(channel()), "9.000009"), inSight.get());
            }
            var letter = last(direct(), label);
            return press(
                    new MessageRef(ref(direct()), letter.ts()),
                    button(letter.message(), label).orElseThrow());
        }

        @Override
        public String pressesIn(String channel, String label) {
            where = channel;
            var said = last(channel(), label);
            return press(
                    new MessageRef(ref(channel()), said.ts()),
                    button(said.message(), label).orElseThrow());
        }

        private PretendSlack.Said last(String conversation, String label) {
            return slack.in(conversation).stream()
                    .filter(said -> button(said.message(), label).isPresent())
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no " + label + " in " + slack.in(conversation)));
        }

        private ChannelRef ref(String conversation) {
            return new ChannelRef(workspace(), conversation);
        }

        private String press(MessageRef message, JsonNode button) {
            int before = slack.whispers().size();
            caller.interaction(
                    payloads().press(message, button, button.path("value").asText()));
            return shown(before);
        }

        /** Slack shows nobody something passing in a direct conversation, so that Rebond answers there by a message. */
        @Override
        public String sends(Map<String, String> values) {
            int whispers = slack.whispers().size();
            int said = slack.in(direct()).size();
            boolean direct = seen.path("private_metadata").asText().startsWith(direct());
            var told = caller.interaction(payloads().submission(seen, values)).body();
            if (!told.isEmpty()) {
                return Natively.json(Read.tree(told));
            }
            return direct ? answered(said) : shown(whispers);
        }

        private String answered(int before) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> slack.in(direct()).size() > before);
            var answer = slack.in(direct()).get(before);
            answers.add(answer.ts());
            return seen(answer.message());
        }

        @Override
        public Optional<String> looksHome() {
            int before = slack.whispers().size();
            caller.sends(Events.home(PretendSlack.TEAM, PretendSlack.idOf(id), direct()));
            return Optional.of(shown(before));
        }

        /** What was said to them without being an answer. */
        @Override
        public List<String> letters() {
            return slack.in(direct()).stream()
                    .filter(said -> !answers.contains(said.ts()))
                    .map(said -> Natively.json(said.message()))
                    .toList();
        }

        private String shown(int before) {
            await().atMost(Duration.ofSeconds(10)).until(() -> slack.whispers().size() > before);
            return seen(slack.whispers().get(before));
        }

        private String seen(JsonNode shown) {
            seen = shown;
            return Natively.json(shown);
        }
    }
}
