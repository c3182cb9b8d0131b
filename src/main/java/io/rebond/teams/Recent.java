package io.rebond.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was kept lately, so that a busy channel does not write the same row with each event. For an hour only: another
 * replica may have deleted it.
 */
final class Recent {

    private static final int MOST = 10_000;
    private static final Duration LIFE = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Recent(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isNews(String name, Object value) {
        var known = kept.get(name);
        return known == null || !known.value().equals(value) || known.until().isBefore(clock.instant());
    }

    /** Only once it is kept for good. */
    synchronized void note(String name, Object value) {
        kept.put(name, new Kept(value, clock.instant().plus(LIFE)));
    }

    synchronized void forget() {
        kept.clear();
    }

    private record Kept(Object value, Instant until) {}
}
