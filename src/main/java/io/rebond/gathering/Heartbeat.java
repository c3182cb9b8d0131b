package io.rebond.gathering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Looks who is to be reminded, or told what waited for their morning. Several replicas may look at once: each gathering is held
 * by one of them. One that fails never stops the others, and is tried again at the next beat.
 */
@Singleton
class Heartbeat implements Chore {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Gatherings gatherings;
    private final Guests guests;
    private final Telling telling;
    private final Reminding reminding;
    private final Clock clock;

    Heartbeat(Gatherings gatherings, Guests guests, Telling telling, Reminding reminding, Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.telling = telling;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "gathering-heartbeat", every = "1m", delayed = "40s")
    public void run() {
        for (long id : QuarkusTransaction.requiringNew().call(() -> guests.gatheringsDue(clock.instant()))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> gatherings.claim(id).ifPresent(this::see));
            } catch (RuntimeException e) {
                LOG.errorf(
                        "nobody could be told of gathering %d: %s",
                        id, e.getClass().getSimpleName());
            }
        }
    }

    private void see(Gathering gathering) {
        guests.toTell(gathering, clock.instant()).forEach((guest, news) -> telling.tellNow(guest, gathering, news));
        reminding.remind(gathering);
    }
}
