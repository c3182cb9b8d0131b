package io.rebond.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far the messages of one purpose have come on one platform.
 *
 * @param failures how many were given up, by reason
 * @param recent how many were delivered within {@link #WINDOW}
 * @param first when the first was delivered, or null
 * @param last when the last was delivered, or null
 * @param perMinute what the platform's pace allows
 */
public record Progress(
        long waiting, long sent, Map<String, Long> failures, long recent, Instant first, Instant last, int perMinute) {

    /** What "lately" means for the rate. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    public Progress {
        failures = Map.copyOf(failures);
    }

    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How long it will take at the rate of the last minutes, never faster than the pace; by the pace alone while nothing
     * has been delivered.
     *
     * @param more who is not even queued
     * @return empty when nothing has been delivered lately: then nobody knows
     */
    public Optional<Duration> remaining(Instant now, long more) {
        long left = waiting + more;
        double perSecond = sent == 0 ? perMinute / 60.0 : Math.min(perMinute / 60.0, rate(now));
        return perSecond == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds((long) Math.ceil(left / perSecond)));
    }

    private double rate(Instant now) {
        var begun = first.isAfter(now.minus(WINDOW)) ? first : now.minus(WINDOW);
        return recent / Math.max(1.0, Duration.between(begun, now).toMillis() / 1_000.0);
    }
}
