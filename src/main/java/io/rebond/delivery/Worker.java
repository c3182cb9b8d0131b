package io.rebond.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * A thread that takes one turn after the other until it is told to stop. It is never interrupted: a thread that holds
 * an H2 connection would close the database file.
 */
class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    /** One turn; may wait a little for work. */
    interface Turn {
        void take() throws Exception;
    }

    private final Turn turn;
    private final Thread thread;
    private volatile boolean running = true;

    Worker(String name, Turn turn) {
        this.turn = turn;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Lets the turn at hand end; gives up waiting after ten seconds, since the journal and the outbox survive a kill. */
    void stop() {
        running = false;
        LockSupport.unpark(thread);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        while (running) {
            try {
                turn.take();
            } catch (Exception e) {
                LOG.errorf("%s: %s; goes on in %s", thread.getName(), e, PAUSE_AFTER_FAILURE);
                LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
            }
        }
    }
}
