package io.rebond.teams;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Pace;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps what is said beside the outbox, answers to commands and presses, within the room that {@link TeamsPlatform#PACE}
 * leaves in a conversation. In memory: several replicas may together say more there, and Teams then answers 429.
 */
@Singleton
class Beside {

    /** Three in a second, four in two, 39 in thirty at the most; 75 is what that makes a minute. */
    static final Pace PACE = new Pace(Duration.ofMillis(800), 2, 75);

    /** Teams waits for an answer to a message no longer than fifteen seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Instant> free = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Beside(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns when the conversation may be spoken to.
     *
     * @throws DeliveryFailed where so much is asked for at once that nobody would wait for it
     */
    void awaitTurn(String conversation) throws DeliveryFailed {
        long end = System.nanoTime() + untilTurn(conversation).toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private synchronized Duration untilTurn(String conversation) throws DeliveryFailed {
        var now = clock.instant();
        var known = free.getOrDefault(conversation, Instant.EPOCH);
        var turn = known.isAfter(now) ? known : now;
        var wait = Duration.between(now, turn);
        if (wait.compareTo(LONGEST) > 0) {
            throw DeliveryFailed.forNow("more is asked for at once than Teams takes in one conversation");
        }
        free.put(conversation, PACE.freeAfter(known, turn));
        return wait;
    }
}
