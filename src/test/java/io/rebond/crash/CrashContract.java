package io.rebond.crash;

import io.rebond.launch.Door;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Kills the real process at random moments while people act and editions leave, and compares in the end what Rebond
 * acknowledged with what it kept and with what the platform, another process with its own record, received.
 */
abstract class CrashContract {

    private static final int ROUNDS = Integer.getInteger("rebond.crash.rounds", 10);
    private static final long SEED = Long.getLong("rebond.crash.seed", new Random().nextInt(1_000_000));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final Ledger ledger = new Ledger();
    private final List<Kill> kills = new ArrayList<>();
    private volatile List<String> messages = List.of();

    abstract Storage storage(Path folder) throws IOException;

    @Test
    void nothingAcknowledgedIsLostAndOnlyWhatWasInFlightIsRepeated() throws Exception {
        System.out.printf(
                "%s: -Drebond.crash.seed=%d -Drebond.crash.rounds=%d%n",
                getClass().getSimpleName(), SEED, ROUNDS);
        var folder = Launch.folder(getClass().getSimpleName() + "-" + SEED);
        try (var storage = storage(folder);
                var platform = new PlatformProcess(folder, random.nextLong())) {
            var launch = Launch.of(
                    storage, folder, Map.of("REBOND_SANDBOX_RELAY", platform.address(), "REBOND_DELIVERY_LEASE", "7s"));
            drive(launch);
            compare(new Comparison(ledger, platform.record(), Kept.in(storage), kills));
        }
    }

    private void drive(Launch launch) throws IOException, InterruptedException {
        var door = launch.door();
        var rebond = RebondProcess.start(launch).awaitReady();
        welcome(door);
        try (var crowd = new Crowd(door, random)) {
            crowd.start(ledger, () -> messages);
            rebond = killAgainAndAgain(rebond, launch).awaitReady();
            crowd.end();
        }
        awaitQuiet(door);
        rebond.stop();
    }

    private RebondProcess killAgainAndAgain(RebondProcess first, Launch launch)
            throws IOException, InterruptedException {
        var rebond = first;
        for (int round = 0; round < ROUNDS; round++) {
            live(rebond);
            long from = System.currentTimeMillis();
            rebond.kill();
            kills.add(new Kill(from, System.currentTimeMillis()));
            rebond = RebondProcess.start(launch);
            // One life in five ends before it has really begun.
            if (random.nextInt(5) > 0) {
                rebond.awaitReady();
                messages = ours(launch.door());
            }
        }
        return rebond;
    }

    /** Until some more reactions were acknowledged, and a moment longer: a life is as busy on a slow machine. */
    private void live(RebondProcess rebond) throws InterruptedException {
        int enough = ledger.acknowledgedReactions() + random.nextInt(250);
        for (int moment = 0; moment < 100 && ledger.acknowledgedReactions() < enough; moment++) {
            rebond.run(Duration.ofMillis(30));
        }
        rebond.run(Duration.ofMillis(random.nextInt(60)));
    }

    /** A first edition to react to, and the notice for those who will: before it, nothing is recorded of anybody. */
    private void welcome(Door door) throws IOException {
        var animator = new Animator(ledger);
        ask(door, animator.get());
        ask(door, animator.get());
        Awaitility.await("an edition").atMost(PATIENCE).until(() -> !ours(door).isEmpty());
        messages = ours(door);
        var newcomers = new Newcomers(ledger, () -> messages);
        for (var reader : Readers.ALL) {
            ask(door, newcomers.of(reader));
        }
        awaitQuiet(door);
    }

    private static void ask(Door door, Request request) throws IOException {
        door.post(request.path(), request.body());
        request.acknowledged().run();
    }

    private static List<String> ours(Door door) throws IOException {
        return StreamSupport.stream(door.messages(Reaction.CHANNEL).spliterator(), false)
                .filter(message -> !message.path("delivery").isNull())
                .map(message -> message.path("id").asText())
                .toList();
    }

    private static void awaitQuiet(Door door) {
        Awaitility.await("nothing waits behind either door")
                .atMost(PATIENCE)
                .until(() -> door.meter("rebond_journal_waiting") == 0 && door.meter("rebond_outbox_waiting") == 0);
    }

    private static void compare(Comparison comparison) {
        comparison.nothingIsLeftOver();
        comparison.everyAcknowledgedReactionIsRecorded();
        comparison.nothingElseIsRecorded();
        comparison.everyNoticeThatIsOwedWasReceived();
        comparison.everyPublishedArticleWasReceivedInOneEdition();
        comparison.whatWasReceivedIsKnownToStand();
        int repeated = comparison.onlyWhatWasInFlightIsRepeated();
        System.out.println(comparison.summary(repeated));
    }
}
