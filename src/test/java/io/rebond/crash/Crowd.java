package io.rebond.crash;

import io.rebond.launch.Door;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** Everybody who keeps Rebond busy, at the same time and whether it runs or not. */
final class Crowd implements AutoCloseable {

    private static final int READERS = 3;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(READERS + 2);
    private final List<Insisting> people = new ArrayList<>();
    private final Door door;
    private final Random random;

    Crowd(Door door, Random random) {
        this.door = door;
        this.random = random;
    }

    void start(Ledger ledger, Supplier<List<String>> messages) {
        for (int reader = 0; reader < READERS; reader++) {
            join(new Readers(ledger, messages, new Random(random.nextLong())), Duration.ofMillis(5));
        }
        join(new Newcomers(ledger, messages), Duration.ofMillis(40));
        join(new Animator(ledger), Duration.ofMillis(100));
    }

    private void join(Supplier<Request> wishes, Duration pause) {
        var person = new Insisting(door, wishes, new Random(random.nextLong()));
        people.add(person);
        threads.scheduleWithFixedDelay(person, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets everybody bring to its end what they began. */
    void end() {
        people.forEach(Insisting::end);
        Awaitility.await("everybody is done").atMost(Duration.ofSeconds(60)).until(() -> people.stream()
                .allMatch(Insisting::isDone));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
