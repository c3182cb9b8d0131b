package io.rebond.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.rebond.chat.ChatEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * One thread writes what all request threads bring: events that arrive while a commit runs share the next one, and each
 * is acknowledged only when its commit has been forced to disk.
 */
@Singleton
class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    /** What a commit costs hardly depends on how much it carries, so a crowd gains by waiting for each other, at most so long. */
    private static final Duration GATHERING = Duration.ofMillis(5);

    /** Whoever was to come has come when nobody came for so long. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    /** So many that came during one commit are a crowd. */
    private static final int CROWD = 5;

    private record Waiting(JournalLine line, CompletableFuture<Void> durable) {}

    /** The journal takes no more for the moment; the platform is told to come again. */
    static class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Journal journal;
    private final BlockingQueue<Waiting> queue;
    private final int batch;
    private final Counter accepted;
    private final Worker writer;
    private Runnable onDurable = () -> {};
    private boolean crowded;

    GroupCommit(Journal journal, DeliveryConfig config, MeterRegistry meters) {
        this.journal = journal;
        this.queue = new ArrayBlockingQueue<>(config.waitingEvents());
        this.batch = config.commitBatch();
        this.accepted = meters.counter("rebond.journal.accepted");
        this.writer = new Worker("journal-writer", this::writeNext);
    }

    /** @param bell rung after each commit */
    void onDurable(Runnable bell) {
        onDurable = bell;
    }

    void start() {
        writer.start();
    }

    boolean isAlive() {
        return writer.isAlive();
    }

    /** What is not written by then was never acknowledged. */
    void stop() {
        writer.stop();
    }

    /** @throws IllegalArgumentException for an event that the journal cannot hold */
    CompletionStage<Void> append(ChatEvent.Later event) {
        var waiting = new Waiting(JournalLine.of(event), new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            waiting.durable().completeExceptionally(new Full());
        }
        return waiting.durable();
    }

    private void writeNext() throws InterruptedException {
        var first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
            if (crowded) {
                gather();
            }
            var together = new ArrayList<Waiting>(batch);
            together.add(first);
            queue.drainTo(together, batch - 1);
            crowded = together.size() >= CROWD;
            write(together);
        }
    }

    private void gather() {
        long end = System.nanoTime() + GATHERING.toNanos();
        int before;
        do {
            before = queue.size();
            LockSupport.parkNanos(MOMENT.toNanos());
        } while (queue.size() > before && queue.size() < batch && System.nanoTime() < end);
    }

    private void write(List<Waiting> together) {
        try {
            journal.append(together.stream().map(Waiting::line).toList());
            accepted.increment(together.size());
            onDurable.run();
            together.forEach(waiting -> waiting.durable().complete(null));
        } catch (RuntimeException e) {
            LOG.errorf("%d events could not be made durable: %s", together.size(), e.getMessage());
            together.forEach(waiting -> waiting.durable().completeExceptionally(e));
        }
    }
}
