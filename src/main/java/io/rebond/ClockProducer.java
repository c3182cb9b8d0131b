package io.rebond;

import io.rebond.demo.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine what time it is. */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new StoryClock(Clock.systemUTC());
    }
}
