package io.rebond.gathering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Lets invitations say that it has begun, and those that count the days down the new day: each of it once, in the community's
 * zone. An invitation that changes notifies nobody.
 */
@Singleton
class Countdown implements Chore {

    private static final Logger LOG = Logger.getLogger(Countdown.class);

    /** Whoever was away for longer finds it when somebody presses. */
    private static final Duration AFTER = Duration.ofDays(2);

    private final Gatherings gatherings;
    private final Seats seats;
    private final Communities communities;
    private final Clock clock;

    Countdown(Gatherings gatherings, Seats seats, Communities communities, Clock clock) {
        this.gatherings = gatherings;
        this.seats = seats;
        this.communities = communities;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "gathering-countdown", every = "10m", delayed = "7m")
    public void run() {
        var now = clock.instant();
        for (var gathering : QuarkusTransaction.requiringNew().call(() -> gatherings.changing(now.minus(AFTER), now))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> count(gathering));
            } catch (RuntimeException e) {
                LOG.errorf(
                        "gathering %d could not be counted down to: %s",
                        gathering.id(), e.getClass().getSimpleName());
            }
        }
    }

    /** Of several replicas, one finds the day before. */
    private void count(Gathering gathering) {
        if (gatherings.isCountedOn(gathering, dayOf(gathering))) {
            seats.redraw(gathering);
        }
    }

    /** Having begun is the day after its own, which comes only once. */
    private LocalDate dayOf(Gathering gathering) {
        var zone = communities.get(gathering.community()).zone();
        var now = clock.instant();
        return gathering.isAheadAt(now)
                ? LocalDate.ofInstant(now, zone)
                : LocalDate.ofInstant(gathering.plan().at(), zone).plusDays(1);
    }
}
