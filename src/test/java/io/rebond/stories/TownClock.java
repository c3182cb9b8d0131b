package io.rebond.stories;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the time of the story while one is told, and the machine's otherwise. */
@Mock
@ApplicationScoped
public class TownClock extends Clock {

    private volatile Instant told;

    public void set(Instant time) {
        told = time;
    }

    public void release() {
        told = null;
    }

    /** Lets time pass; gives back the time that it is then. */
    public synchronized Instant pass(Duration time) {
        told = instant().plus(time);
        return told;
    }

    @Override
    public Instant instant() {
        var now = told;
        return now == null ? Instant.now() : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the house runs on UTC");
    }
}
