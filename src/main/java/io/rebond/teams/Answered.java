package io.rebond.teams;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was answered lately. Teams asks again twice when it has waited too long, and is told what it was told at first, once
 * that is known: nothing is done or said twice. In memory, so another replica only knows that it was done.
 */
@Singleton
class Answered {

    /** Longer than Teams asks again; what was said to somebody is kept no longer than that. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int MOST = 500;

    private final Clock clock;
    private final Map<String, Told> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > MOST || eldest.getValue().isOver(clock.instant());
        }
    };

    Answered(Clock clock) {
        this.clock = clock;
    }

    private record Told(CompletableFuture<Object> answer, Instant until) {
        boolean isOver(Instant now) {
            return until.isBefore(now);
        }
    }

    /** @param key the same for each arrival of the same act, and only for these */
    @SuppressWarnings("unchecked")
    <T> T once(String key, Supplier<T> deed) {
        var mine = new CompletableFuture<Object>();
        var first = first(key, mine);
        if (first == mine) {
            carryOut(key, deed, mine);
        }
        try {
            return (T) first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void carryOut(String key, Supplier<?> deed, CompletableFuture<Object> answer) {
        try {
            answer.complete(deed.get());
        } catch (RuntimeException e) {
            // What failed may be asked for again.
            forget(key);
            answer.completeExceptionally(e);
        }
    }

    private synchronized CompletableFuture<Object> first(String key, CompletableFuture<Object> mine) {
        var known = told.putIfAbsent(key, new Told(mine, clock.instant().plus(KEPT)));
        return known == null ? mine : known.answer();
    }

    private synchronized void forget(String key) {
        told.remove(key);
    }
}
