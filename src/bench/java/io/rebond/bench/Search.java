package io.rebond.bench;

import java.io.IOException;
import java.io.PrintStream;

/** Looks for the highest rate that is accepted and handled: roughly in short steps, then held for the whole length. */
final class Search {

    private static final long SECONDS = Long.getLong("rebond.bench.seconds", 60);
    private static final long WARM_UP = Long.getLong("rebond.bench.warmup", 30);
    private static final long SHORT = Math.min(SECONDS, 10);
    private static final long PRECISION = 200;
    private static final double STEP_DOWN = 0.95;
    private static final double MARGIN = 1.3;

    private final Stage stage;
    private final PrintStream steps;

    Search(Stage stage, PrintStream steps) {
        this.stage = stage;
        this.steps = steps;
    }

    void warmUp() throws IOException {
        told(Step.of(stage, 1000, WARM_UP));
    }

    Step asFastAsAnswered() throws IOException {
        return told(Step.of(stage, 0, SHORT));
    }

    /** @param bound what connections that never rest got handled: the highest rate is near it */
    Step highestKept(long bound) throws IOException {
        long rate = roughly(bound);
        var step = tried(rate, SECONDS);
        while (!step.isKept() && rate > PRECISION) {
            rate = Math.round(rate * STEP_DOWN);
            step = tried(rate, SECONDS);
        }
        return step;
    }

    private long roughly(long bound) throws IOException {
        long kept = 0;
        long missed = Math.round(bound * MARGIN);
        for (long rate = bound; missed - kept > PRECISION; rate = (kept + missed) / 2) {
            if (tried(rate, SHORT).isKept()) {
                kept = rate;
            } else {
                missed = rate;
            }
        }
        return kept;
    }

    /** A rate that was missed gets a second try: one disturbance is not the engine's limit. */
    private Step tried(long rate, long seconds) throws IOException {
        var step = told(Step.of(stage, rate, seconds));
        return step.isKept() ? step : told(Step.of(stage, rate, seconds));
    }

    private Step told(Step step) {
        steps.println("  " + step);
        return step;
    }
}
