package io.rebond.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes workers of this process as soon as there is work; work that another process queued is found by the clock. */
class Bell {

    private final Semaphore rung = new Semaphore(0);
    private final int listeners;

    Bell(int listeners) {
        this.listeners = listeners;
    }

    void ring() {
        if (rung.availablePermits() < listeners) {
            rung.release();
        }
    }

    void await(Duration most) throws InterruptedException {
        if (rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
    }
}
