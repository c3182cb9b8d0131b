package io.rebond.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: a second, then twice as long each time up to a limit, of which a random half is
 * taken off, so that what failed together does not come back together.
 */
record Backoff(Duration longest, RandomGenerator random) {

    /** @param failures how many tries failed so far, at least 1 */
    Duration after(int failures) {
        long doubled = 1000L << Math.min(failures - 1, 20);
        long most = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }
}
