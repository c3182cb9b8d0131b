package io.rebond.sandbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Down while the stage is set: the wall may be looked at, and whoever acts waits until it rises. */
@Singleton
public class Curtain {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** It did not rise in time: whoever acts tries again, for nothing that comes before its end is sure to last. */
    public static final class StillDown extends RuntimeException {
        private static final long serialVersionUID = 1;

        StillDown() {
            super("the stage is still being set");
        }
    }

    private final Duration patience;
    private volatile CountDownLatch rising = new CountDownLatch(0);
    private volatile Scenery scenery;

    @Inject
    Curtain() {
        this(PATIENCE);
    }

    Curtain(Duration patience) {
        this.patience = patience;
    }

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

    /**
     * Waits until it has risen, a minute at most.
     *
     * @throws StillDown when it has not
     */
    public void await() {
        try {
            if (!rising.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StillDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StillDown();
        }
    }

    /** @param all 0 as long as nobody knows */
    public record Scenery(int done, int all) {
        public int percent() {
            return all == 0 ? 0 : 100 * done / all;
        }
    }
}
