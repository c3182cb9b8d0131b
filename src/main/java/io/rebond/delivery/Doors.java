package io.rebond.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Opens the doors once the house is ready, and closes them in the order in which nothing is lost. */
@Singleton
public class Doors {

    /** Nobody waits for what is handled later, and together it costs a fraction: a crowd is given time to gather. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    /** So many that came while others were handled are a crowd. */
    private static final int CROWD = 10;

    private final Journal journal;
    private final GroupCommit commits;
    private final Dispatcher dispatcher;
    private final Handling handling;
    private final Durability durability;
    private final DeliveryConfig config;
    private final Bell bell = new Bell(1);
    private final Worker handler;
    private volatile boolean unlocked;
    private volatile boolean open;

    Doors(
            Journal journal,
            GroupCommit commits,
            Dispatcher dispatcher,
            Handling handling,
            Durability durability,
            DeliveryConfig config) {
        this.journal = journal;
        this.commits = commits;
        this.dispatcher = dispatcher;
        this.handling = handling;
        this.durability = durability;
        this.config = config;
        this.handler = new Worker("journal-handler", this::handleNext);
    }

    /**
     * From now on what comes in is kept, and waits until they stand open. Called after the migrations, by whoever is to do
     * something before anybody else does, and to do it again where a power loss undid it.
     */
    public void unlock() {
        durability.defer(true);
        keep();
    }

    /** What a process was about to send when it died is free at once; for whoever knows that nobody else sends. */
    public void release() {
        dispatcher.release();
    }

    /** Handles and sends all that waits, on the caller's thread: for whoever has unlocked and not opened them. */
    public void settle() throws SQLException {
        do {
            dispatcher.sendAll();
        } while (handling.next(config.handlingBatch()) > 0);
    }

    /** Unlocks them where nobody has, and sees to what waits from now on. */
    public void open() {
        durability.defer(false);
        if (!unlocked) {
            keep();
        }
        handler.start();
        dispatcher.start();
        open = true;
    }

    private void keep() {
        journal.open();
        commits.onDurable(bell::ring);
        commits.start();
        unlocked = true;
    }

    /** Whether what comes in is kept. */
    boolean areUnlocked() {
        return unlocked;
    }

    boolean areAlive() {
        return commits.isAlive() && (!open || handler.isAlive() && dispatcher.isAlive());
    }

    void close(@Observes ShutdownEvent event) {
        unlocked = false;
        open = false;
        commits.stop();
        handler.stop();
        dispatcher.stop();
    }

    private void handleNext() throws SQLException, InterruptedException {
        int handled = handling.next(config.handlingBatch());
        if (handled == 0) {
            bell.await(config.idle());
        } else if (handled >= CROWD && handled < config.handlingBatch()) {
            LockSupport.parkNanos(GATHERING.toNanos());
        }
    }
}
