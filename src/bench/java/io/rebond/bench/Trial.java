package io.rebond.bench;

import io.rebond.launch.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One engine from its start to its limit. The limit is looked for roughly in short steps; then the rate is held for the
 * whole length by a Rebond that has just been warmed up, because a database that took a million events is another one.
 *
 * @param start from the launch to the first ready, with a database that is there already
 * @param fresh resident memory in MB when ready, and {@code loaded} after the rate was held
 * @param closed 64 connections as fast as they are answered
 * @param kept the highest rate whose events were also handled within a second, for the whole length
 */
record Trial(Duration start, long fresh, long loaded, Step closed, Step kept) {

    private static final long SECONDS = Long.getLong("rebond.bench.seconds", 60);
    private static final long SHORT = Math.min(SECONDS, 10);
    private static final long PRECISION = 200;
    private static final double MARGIN = 1.3;
    private static final double STEP_DOWN = 0.95;

    private interface Beginning {
        long rate(Life life, Step closed) throws IOException;
    }

    /** The next step down, where a rate was missed. */
    private record Held(long rate, int tries) {
        Held missed() {
            // One disturbance is not the engine's limit: each rate has a second try.
            return tries == 1 ? new Held(rate, 2) : new Held(Math.round(rate * STEP_DOWN), 1);
        }
    }

    static Trial first(Engine engine, Path folder, PrintStream steps) throws IOException, InterruptedException {
        return of(engine, folder, steps, (life, closed) -> roughly(life, closed.handled()));
    }

    /** Looks for its rate from a little above the one that this trial kept, so that only the first one looks far. */
    Trial next(Engine engine, Path folder, PrintStream steps) throws IOException, InterruptedException {
        return of(engine, folder, steps, (life, closed) -> Math.round(kept.rate() / STEP_DOWN));
    }

    private static Trial of(Engine engine, Path folder, PrintStream steps, Beginning beginning)
            throws IOException, InterruptedException {
        Trial begun;
        long rate;
        try (var life = Life.begin(engine, folder.resolve("rough"), steps)) {
            var closed = life.step(0, SHORT);
            rate = beginning.rate(life, closed);
            begun = new Trial(life.start(), life.fresh(), life.memory(), closed, closed);
        }
        return begun.held(engine, folder, steps, rate);
    }

    private Trial held(Engine engine, Path folder, PrintStream steps, long rate)
            throws IOException, InterruptedException {
        for (var held = new Held(rate, 1); ; held = held.missed()) {
            try (var life = Life.begin(engine, folder.resolve(held.rate() + "-" + held.tries()), steps)) {
                var step = life.step(held.rate(), SECONDS);
                if (step.isKept() || held.rate() < PRECISION) {
                    return new Trial(start, fresh, life.memory(), closed, step);
                }
            }
        }
    }

    /** @param bound what connections that never rest got handled: the highest rate is near it */
    private static long roughly(Life life, long bound) throws IOException {
        long kept = 0;
        long missed = Math.round(bound * MARGIN);
        for (long rate = bound; missed - kept > PRECISION; rate = (kept + missed) / 2) {
            if (life.step(rate, SHORT).isKept() || life.step(rate, SHORT).isKept()) {
                kept = rate;
            } else {
                missed = rate;
            }
        }
        return kept;
    }
}
