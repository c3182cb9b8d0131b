package io.rebond.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** Tells the time of the story on a thread that plays one; everywhere else, and at all other times, the machine's. */
public final class StoryClock extends Clock {

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock machine;

    public StoryClock(Clock machine) {
        this.machine = machine;
    }

    /** What is done meanwhile on this thread is done then. */
    static <T> T at(Instant then, Callable<T> what) throws Exception {
        TOLD.set(then);
        try {
            return what.call();
        } finally {
            TOLD.remove();
        }
    }

    @Override
    public Instant instant() {
        var told = TOLD.get();
        return told == null ? machine.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(machine.withZone(zone));
    }
}
