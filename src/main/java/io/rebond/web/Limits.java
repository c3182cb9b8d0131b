package io.rebond.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How much of Rebond one address may take.
 *
 * @param time on the network in all: names, connections, redirects, headers and a body that dribbles
 * @param bytes of one body, as sent and after decompression
 */
record Limits(Duration time, int bytes) {
    static final Limits STANDARD = new Limits(Duration.ofSeconds(10), 5 * 1024 * 1024);
    static final int REDIRECTS = 5;

    Deadline start() {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    record Deadline(long nanos) {
        boolean isOver() {
            return millisLeft() == 1;
        }

        /** At least one, because timers refuse zero. */
        long millisLeft() {
            return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime()));
        }
    }
}
