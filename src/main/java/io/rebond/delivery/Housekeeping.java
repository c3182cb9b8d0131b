package io.rebond.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Forgets what the doors no longer need. */
@Singleton
class Housekeeping {

    private final SeenEvents seen;
    private final ParkedEvents parked;
    private final Circulars circulars;
    private final DeliveryConfig config;
    private final Clock clock;

    Housekeeping(SeenEvents seen, ParkedEvents parked, Circulars circulars, DeliveryConfig config, Clock clock) {
        this.seen = seen;
        this.parked = parked;
        this.circulars = circulars;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "delivery-housekeeping", every = "10m", delayed = "1m")
    void run() {
        var now = clock.instant();
        seen.forgetBefore(now.minus(config.rememberSeen()));
        parked.forgetBefore(now.minus(config.keepParked()));
        circulars.forgetDelivered();
    }
}
