package io.rebond.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** Once a day, what is older than the notice promises is deleted. */
@Singleton
class Retention {

    private static final int AT_ONCE = 500;

    private final PersonalData data;
    private final PrivacyConfig config;
    private final Clock clock;

    Retention(PersonalData data, PrivacyConfig config, Clock clock) {
        this.data = data;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "privacy-retention", every = "24h", delayed = "5m")
    void run() {
        var limit = clock.instant()
                .atZone(ZoneOffset.UTC)
                .minusMonths(config.retentionMonths())
                .toInstant();
        while (QuarkusTransaction.requiringNew().call(() -> data.expire(limit, AT_ONCE)) > 0) {
            // The next rows, in a transaction of their own.
        }
    }
}
