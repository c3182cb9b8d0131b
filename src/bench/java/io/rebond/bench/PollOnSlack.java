package io.rebond.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.launch.Door;
import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A running Rebond with a poll in its channel, and everybody who may vote on it. */
final class PollOnSlack implements AutoCloseable {

    static final List<String> OPTIONS = List.of("Aa", "Bb", "Cc");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PretendSlack slack = new PretendSlack();
    private final Storage storage;
    private final RebondProcess rebond;
    private final Door door;
    private final SlackCaller caller;
    private final List<JsonNode> buttons = new ArrayList<>();
    private String poll;

    PollOnSlack(Engine engine, Path folder) throws IOException {
        this.storage = engine.storage(folder);
        var launch = Launch.of(
                storage,
                folder,
                Map.of(
                        "SLACK_BOT_TOKEN",
                        PretendSlack.TOKEN,
                        "SLACK_SIGNING_SECRET",
                        PretendSlack.SECRET,
                        "SLACK_API_URL",
                        slack.address()));
        this.rebond = RebondProcess.start(launch).awaitReady();
        this.door = launch.door();
        this.caller = new SlackCaller(launch.port());
    }

    /** Asks anew; votes go to this one from now on. */
    void ask(String question) {
        int before = slack.posted().size();
        // Until Rebond has met the channel, it answers that it is not there.
        Awaitility.await("asked")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(3))
                .until(() ->
                        caller.command("poll \"" + question + "\" \"" + String.join("\" \"", OPTIONS) + "\"") == 200
                                && slack.posted().size() > before);
        poll = slack.posted().get(slack.posted().size() - 1);
        buttons.clear();
        read(slack.look(poll))
                .findValues("elements")
                .forEach(row -> row.forEach(element -> {
                    if (element.path("type").asText().equals("button")) {
                        buttons.add(element);
                    }
                }));
    }

    /** One member's tap; the status of the answer. */
    int vote(int member, int option) {
        var button = buttons.get(option);
        var payload =
                ("{\"type\":\"block_actions\",\"team\":{\"id\":\"%s\"},\"user\":{\"id\":\"%s\",\"team_id\":\"%s\"},"
                                + "\"api_app_id\":\"A1\",\"trigger_id\":\"%d.%d.abc\",\"container\":{\"type\":\"message\","
                                + "\"message_ts\":\"%s\",\"channel_id\":\"%s\",\"is_ephemeral\":false},\"channel\":{\"id\":\"%s\","
                                + "\"name\":\"veille\"},\"message\":{\"type\":\"message\",\"ts\":\"%s\",\"text\":\"unused\"},"
                                + "\"response_url\":\"%sresponse\",\"actions\":[{\"action_id\":\"%s\",\"block_id\":\"b1\","
                                + "\"type\":\"button\",\"value\":\"%s\",\"action_ts\":\"%d.000100\"}]}")
                        .formatted(
                                PretendSlack.TEAM,
                                PretendSlack.member(member),
                                PretendSlack.TEAM,
                                System.nanoTime(),
                                member,
                                poll,
                                PretendSlack.CHANNEL,
                                PretendSlack.CHANNEL,
                                poll,
                                slack.address(),
                                button.path("action_id").asText(),
                                button.path("value").asText(),
                                System.currentTimeMillis() / 1_000);
        return caller.call("application/x-www-form-urlencoded", "payload=" + URLEncoder.encode(payload, UTF_8));
    }

    /** Every look that the poll has had since it was asked. */
    List<PretendSlack.Look> looks() {
        return slack.looks(poll);
    }

    /** Messages that have not left. */
    long waiting() {
        return (long) door.meter("rebond_outbox_waiting");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("what Rebond posted is no JSON", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            // Thousands of notices wait, and would be sent while it ends.
            rebond.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        storage.close();
        slack.close();
    }
}
