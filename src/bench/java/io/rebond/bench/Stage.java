package io.rebond.bench;

import io.rebond.launch.Door;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** A running Rebond with editions to react to and members who were told, so that each event is recorded in full. */
final class Stage {

    private static final int MEMBERS = 500;
    private static final int EDITIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RebondProcess rebond;
    private final Door door;
    private final int port;
    private final List<String> messages;
    private long numbers;

    Stage(RebondProcess rebond, Launch launch) throws IOException {
        this.rebond = rebond;
        this.door = launch.door();
        this.port = launch.port();
        for (int edition = 1; edition <= EDITIONS; edition++) {
            command("share https://example.org/bench/" + edition + " why");
            command("digest publish");
        }
        awaitQuiet();
        this.messages = published();
        for (int member = 0; member < MEMBERS; member++) {
            door.post("/sandbox/events", firstAct(member));
        }
        awaitQuiet();
    }

    LoadProcess.Goal goal() {
        return new LoadProcess.Goal(port, Load.Kind.SANDBOX, MEMBERS, messages);
    }

    /** Numbers that nobody else takes, enough for any rate. */
    long takeNumbers(long seconds) {
        long first = numbers;
        numbers += seconds * 100_000;
        return first;
    }

    /** Nothing waits behind either door. */
    void awaitQuiet() {
        Awaitility.await("quiet")
                .atMost(PATIENCE)
                .until(() -> door.meter("rebond_journal_waiting") == 0 && door.meter("rebond_outbox_waiting") == 0);
    }

    Duration processorTime() {
        return rebond.processorTime();
    }

    long accepted() {
        return (long) door.meter("rebond_journal_accepted_total");
    }

    long handled() {
        return (long) door.meter("rebond_journal_handled_total");
    }

    private void command(String line) throws IOException {
        var key = Integer.toHexString(line.hashCode()) + System.nanoTime();
        door.post(
                "/sandbox/commands",
                "{\"key\":\"%s\",\"member\":\"ines\",\"channel\":\"veille\",\"line\":\"%s\"}".formatted(key, line));
    }

    private String firstAct(int member) {
        return ("{\"type\":\"reaction\",\"key\":\"first-%d\",\"member\":\"member-%03d\",\"channel\":\"veille\","
                        + "\"message\":\"%s\",\"emoji\":\"wave\",\"present\":true}")
                .formatted(member, member, messages.get(0));
    }

    private List<String> published() throws IOException {
        var all = StreamSupport.stream(door.messages("veille").spliterator(), false)
                .filter(message -> !message.path("delivery").isNull())
                .map(message -> message.path("id").asText())
                .toList();
        return IntStream.range(0, Math.min(EDITIONS, all.size()))
                .mapToObj(all::get)
                .toList();
    }
}
