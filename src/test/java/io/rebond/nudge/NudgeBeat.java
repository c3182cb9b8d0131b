package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Lets the stories look whose turn it is at the moment they need, not when the heartbeat comes. */
@Singleton
public class NudgeBeat {

    private final Planning planning;
    private final Sending sending;
    private final Turns turns;
    private final Nudges nudges;
    private final Delivering delivering;
    private final Clock clock;

    NudgeBeat(Planning planning, Sending sending, Turns turns, Nudges nudges, Delivering delivering, Clock clock) {
        this.planning = planning;
        this.sending = sending;
        this.turns = turns;
        this.nudges = nudges;
        this.delivering = delivering;
        this.clock = clock;
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
        delivering.deliver(nudges.of(Set.of(id)).get(id), turns.claim(id, clock.instant(), 500));
        QuarkusTransaction.rollback();
    }
}
