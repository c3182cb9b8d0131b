package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sees to those whose turn has come, some at a time: they are claimed, judged and written to in one transaction, so that a
 * crash leaves all of them or none. Several replicas pass each other over. Whom a nudge is for is looked up once for all of
 * its people whose turn it is. What went wrong is tried again at the next beat.
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
            var next = next();
            while (next.isPresent()) {
                send(next.get());
                next = next();
            }
        } catch (RuntimeException e) {
            LOG.error("nudges that are due could not be sent", e);
        }
    }

    private Optional<Long> next() {
        return QuarkusTransaction.requiringNew().call(() -> turns.next(clock.instant()));
    }

    /** Of one nudge at a time, so that the rows of people's weeks are always taken in the same order. */
    private void send(long nudge) {
        var meant = QuarkusTransaction.requiringNew().call(() -> delivering.meantBy(nudge));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> sendSome(nudge, meant));
        }
    }

    /** @return whether there may be more */
    private boolean sendSome(long nudge, Map<Long, Integer> meant) {
        var due = turns.claim(nudge, clock.instant(), SOME);
        if (!due.isEmpty()) {
            delivering.deliver(nudge, meant, due);
        }
        return due.size() == SOME;
    }
}
