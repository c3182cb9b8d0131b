package io.rebond.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Delivered;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Witness.Step;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Records what came of a letter, under the lease it was sent with. */
@Singleton
class Outcomes {

    private final Lanes lanes;
    private final Records records;
    private final Event<Delivered> delivered;
    private final Clock clock;
    private final DeliveryConfig config;
    private final Backoff backoff;

    Outcomes(Lanes lanes, Records records, Event<Delivered> delivered, Clock clock, DeliveryConfig config) {
        this.lanes = lanes;
        this.records = records;
        this.delivered = delivered;
        this.clock = clock;
        this.config = config;
        this.backoff = new Backoff(config.longestPause(), RandomGenerator.getDefault());
    }

    void posted(Lease lease, MessageRef message, Rest rest) {
        var letter = lease.letter();
        close(lease, rest, () -> {
            records.posted(lease, message, clock.instant());
            delivered.fire(
                    new Delivered(letter.delivery(), letter.target(), message, letter.purpose(), clock.instant()));
        });
        records.count(lease, Step.SENT);
    }

    void updated(Lease lease, Rest rest) {
        close(lease, rest, () -> records.updated(lease));
        records.count(lease, Step.UPDATED);
    }

    /** No try at all: the workspace's budget is used up, or its platform is away. */
    void postponed(Lease lease, Duration wait) {
        close(lease, Rest.of(wait), () -> records.notTried(lease));
    }

    void failed(Lease lease, DeliveryFailed why) {
        int failures = lease.letter().attempts() + 1;
        if (why.isFatal() || failures >= config.attempts()) {
            close(lease, Rest.of(Duration.ZERO), () -> records.givenUp(lease, why.getMessage(), clock.instant()));
            records.count(lease, Step.NOT_SENT);
        } else {
            close(lease, Rest.of(why.retryAfter().orElseGet(() -> backoff.after(failures))), () -> {});
        }
    }

    private void close(Lease lease, Rest rest, Runnable record) {
        QuarkusTransaction.requiringNew().run(() -> lanes.close(lease, rest, record));
    }
}
