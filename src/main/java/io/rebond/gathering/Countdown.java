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
 * Lets invitations that count the days down say the new day: once a day each, in the community's zone, and once more when it has
 * been. An invitation that changes notifies nobody.
 */
@Singleton
class Countdown implements Chore {

    private static final Logger LOG = Logger.getLogger(Countdown.class);

    /** By then it says that it has begun. */
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
        var since = clock.instant().minus(AFTER);
        for (var gathering : QuarkusTransaction.requiringNew().call(() -> gatherings.forAllSince(since))) {
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
        var zone = communities.get(gathering.community()).zone();
        if (gatherings.isCountedOn(gathering, LocalDate.ofInstant(clock.instant(), zone))) {
            seats.redraw(gathering);
        }
    }
}
