package io.rebond.crash;

import io.rebond.launch.Door;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Somebody who asks one thing after the other, and asks again after a failure as a platform does. One request in four
 * that fails is never asked again: whether it had its effect stays unknown.
 */
final class Insisting implements Runnable {

    /** What a command answers, in either language, that failed and may be tried again. */
    private static final Pattern BROKEN = Pattern.compile("broke on our side|incident de notre côté");

    private final Door door;
    private final Supplier<Request> wishes;
    private final RandomGenerator random;
    private Request pending;
    private boolean failedOnce;
    private volatile boolean ending;
    private volatile boolean done;
    private volatile Throwable failure;

    Insisting(Door door, Supplier<Request> wishes, RandomGenerator random) {
        this.door = door;
        this.wishes = wishes;
        this.random = random;
    }

    /** From now on nothing new is asked. */
    void end() {
        ending = true;
    }

    /** Whether all that was asked is done or given up. */
    boolean isDone() {
        if (failure != null) {
            throw new AssertionError("a client broke", failure);
        }
        return done;
    }

    /** One try. */
    @Override
    public void run() {
        try {
            if (pending == null && ending) {
                done = true;
            } else {
                attempt();
            }
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void attempt() {
        if (pending == null) {
            pending = wishes.get();
            failedOnce = false;
        }
        try {
            if (BROKEN.matcher(door.post(pending.path(), pending.body())).find()) {
                throw new IOException("told to try again");
            }
            pending.acknowledged().run();
            pending = null;
        } catch (IOException e) {
            pending = !failedOnce && random.nextInt(4) == 0 ? null : pending;
            failedOnce = true;
        }
    }
}
