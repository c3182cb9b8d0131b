package io.rebond.delivery;

import java.time.Duration;
import java.time.Instant;

/** When a lane is free again, from since when it was free and from when its turn ended. */
@FunctionalInterface
interface Rest {

    Instant until(Instant free, Instant now);

    static Rest of(Duration length) {
        return (free, now) -> now.plus(length);
    }
}
