package io.rebond.rendezvous;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.rendezvous.Occurrence.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Looks what is due. Several replicas may look at once: each rendezvous is held by one of them, and each occurrence has one
 * row. One that fails never stops the others, and is tried again at the next beat.
 */
@Singleton
class Heartbeat implements Chore {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Agenda agenda;
    private final Happening happening;
    private final Clock clock;

    Heartbeat(Agenda agenda, Happening happening, Clock clock) {
        this.agenda = agenda;
        this.happening = happening;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "rendezvous-heartbeat", every = "20s", delayed = "20s")
    public void run() {
        var due = QuarkusTransaction.requiringNew().call(() -> agenda.dueBy(clock.instant(), Arranging.LONGEST_REVIEW));
        for (long id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> agenda.claim(id).ifPresent(this::look));
            } catch (RuntimeException e) {
                LOG.errorf(e, "rendezvous %d could not be held", id);
            }
        }
    }

    private void look(Rendezvous rendezvous) {
        var now = clock.instant();
        rendezvous.next().ifPresent(at -> {
            if (!at.isAfter(now)) {
                hold(rendezvous, at, now);
                agenda.goesOn(rendezvous, happening.nextAfter(rendezvous, now));
            } else if (!rendezvous.resting()
                    && rendezvous
                            .review()
                            .filter(ahead -> !at.minus(ahead).isAfter(now))
                            .isPresent()
                    && agenda.occurrence(rendezvous.id(), at).isEmpty()
                    && !happening.isHeld(rendezvous)
                    && !happening.reminderWaits(rendezvous, at)) {
                agenda.note(rendezvous, at, State.REMINDED);
                happening.remind(rendezvous, at);
            }
        });
    }

    private void hold(Rendezvous rendezvous, Instant at, Instant now) {
        var state = agenda.occurrence(rendezvous.id(), at).map(Occurrence::state);
        if (rendezvous.resting()) {
            agenda.note(rendezvous, at, State.RESTED);
        } else if (happening.isKeptBack(rendezvous, at)) {
            agenda.note(rendezvous, at, State.HELD);
        } else if (Duration.between(at, now).compareTo(Happening.LATEST) > 0) {
            agenda.note(rendezvous, at, State.MISSED);
            happening.tellMissed(rendezvous, at);
        } else if (!rendezvous.needsGoAhead() || state.equals(Optional.of(State.APPROVED))) {
            agenda.note(rendezvous, at, State.DONE);
            happening.run(rendezvous);
        } else {
            agenda.note(rendezvous, at, State.WAITING);
            happening.tellWaiting(rendezvous, at);
        }
    }
}
