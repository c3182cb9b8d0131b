package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Down while the stage is set: the wall may be looked at, and whoever acts waits until it rises. */
@Singleton
public class Curtain {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private volatile CountDownLatch rising = new CountDownLatch(0);
    private volatile Scenery scenery;

    public void lower() {
        rising = new CountDownLatch(1);
        scenery = new Scenery(0, 0);
    }

    /** How far the setting has come. */
    public void shows(int done, int all) {
        scenery = new Scenery(done, all);
    }

    public void raise() {
        scenery = null;
        rising.countDown();
    }

    public boolean isDown() {
        return scenery != null;
    }

    /** Empty once it has risen. */
    public Optional<Scenery> scenery() {
        return Optional.ofNullable(scenery);
    }

    /** Waits until it has risen, a minute at most: a stage that is never set must not keep anybody for ever. */
    public void await() {
        try {
            rising.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param all 0 as long as nobody knows */
    public record Scenery(int done, int all) {
        public int percent() {
            return all == 0 ? 0 : 100 * done / all;
        }
    }
}
