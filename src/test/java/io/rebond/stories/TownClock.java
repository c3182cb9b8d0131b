package io.rebond.stories;

import io.quarkus.test.Mock;
import io.rebond.demo.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the time of the story while one is told, and otherwise as the house tells it. */
@Mock
@ApplicationScoped
public class TownClock extends Clock {

    private final Clock otherwise = new StoryClock(Clock.systemUTC());
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
        return now == null ? otherwise.instant() : now;
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
