package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Lets the stories look whose turn it is at the moment they need, not when the heartbeat comes. */
@Singleton
public class NudgeBeat {

    private final Planning planning;
    private final Sending sending;
    private final Turns turns;
    private final Delivering delivering;
    private final Clock clock;

    NudgeBeat(Planning planning, Sending sending, Turns turns, Delivering delivering, Clock clock) {
        this.planning = planning;
        this.sending = sending;
        this.turns = turns;
        this.delivering = delivering;
        this.clock = clock;
    }

    /** From one look to the next. */
    public Duration period() {
        return Duration.parse("PT" + Sending.EVERY);
    }

    public void comes() {
        planning.run();
        sending.run();
    }

    /** All is claimed, judged and queued, and the process dies before it commits. */
    public void diesWhileSending() {
        planning.run();
        QuarkusTransaction.begin();
        var id = turns.next(clock.instant()).orElseThrow();
        delivering.deliver(id, delivering.meantBy(id), turns.claim(id, clock.instant(), 500));
        QuarkusTransaction.rollback();
    }
}
