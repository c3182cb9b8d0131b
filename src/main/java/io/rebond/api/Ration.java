package io.rebond.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a token may ask, in each process: so that a program that asks in a loop is told, and costs people nothing. */
@Singleton
class Ration {

    static final int A_MINUTE = 120;

    private record Spent(long minute, int times) {}

    private final Map<Long, Spent> spent = new ConcurrentHashMap<>();
    private final Clock clock;

    Ration(Clock clock) {
        this.clock = clock;
    }

    boolean allows(Token token) {
        long minute = clock.instant().getEpochSecond() / 60;
        return spent.merge(
                                token.id(),
                                new Spent(minute, 1),
                                (before, now) ->
                                        before.minute() == minute ? new Spent(minute, before.times() + 1) : now)
                        .times()
                <= A_MINUTE;
    }
}
