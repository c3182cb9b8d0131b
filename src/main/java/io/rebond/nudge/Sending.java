package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Sees to those whose turn has come, some at a time: they are claimed, judged and written to in one transaction, so that a
 * crash leaves all of them or none, whichever nudges they are of. Several replicas pass each other over. What went wrong is
 * tried again at the next beat.
 */
@Singleton
class Sending implements Chore {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    /** Enough to share the cost of a transaction, few enough for nobody to wait long for its locks. */
    private static final int SOME = 500;

    static final String EVERY = "1s";

    private final Turns turns;
    private final Delivering delivering;
    private final Clock clock;

    Sending(Turns turns, Delivering delivering, Clock clock) {
        this.turns = turns;
        this.delivering = delivering;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "nudge-sending", every = EVERY, delayed = "10s")
    public void run() {
        try {
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.requiringNew().call(this::sendSome);
            }
        } catch (RuntimeException e) {
            LOG.error("nudges that are due could not be sent", e);
        }
    }

    /** @return whether there may be more */
    private boolean sendSome() {
        var due = turns.claim(clock.instant(), SOME);
        if (!due.isEmpty()) {
            delivering.deliver(due);
        }
        return due.size() == SOME;
    }
}
