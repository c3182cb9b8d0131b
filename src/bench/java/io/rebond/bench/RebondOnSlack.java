package io.rebond.bench;

import io.rebond.launch.Door;
import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The whole of Rebond, with an edition to react to and members who were told, so that each event is recorded in full. */
final class RebondOnSlack implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PretendSlack slack;
    private final Storage storage;
    private final Launch launch;
    private final RebondProcess rebond;
    private final Door door;

    RebondOnSlack(Engine engine, Path folder) throws IOException {
        this.slack = new PretendSlack();
        this.storage = engine.storage(folder);
        this.launch = Launch.of(
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
        publish(new SlackCaller(launch.port()));
    }

    private void publish(SlackCaller caller) {
        Awaitility.await("connected")
                .atMost(PATIENCE)
                .until(() -> caller.command("share https://example.org/bench why") == 200
                        && caller.command("digest publish") == 200
                        && !slack.posted().isEmpty());
        for (int member = 0; member < PretendSlack.MEMBERS; member++) {
            caller.reacts(slack.posted().get(0), member);
        }
        awaitQuiet();
    }

    @Override
    public LoadProcess.Goal goal() {
        return new LoadProcess.Goal(
                launch.port(),
                Load.Kind.SLACK,
                PretendSlack.MEMBERS,
                List.of(slack.posted().get(0)));
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.of(rebond.pid()).orElseThrow();
    }

    @Override
    public long handled() {
        return (long) door.meter("rebond_journal_handled_total");
    }

    @Override
    public void awaitQuiet() {
        Awaitility.await("quiet")
                .atMost(PATIENCE)
                .until(() -> door.meter("rebond_journal_waiting") == 0 && door.meter("rebond_outbox_waiting") == 0);
    }

    @Override
    public void close() throws IOException {
        try {
            rebond.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        storage.close();
        slack.close();
    }
}
