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

    Step highestKept() throws IOException {
        long rate = roughly();
        var step = told(Step.of(stage, rate, SECONDS));
        while (!step.isKept() && rate > PRECISION) {
            rate = Math.round(rate * STEP_DOWN);
            step = told(Step.of(stage, rate, SECONDS));
        }
        return step;
    }

    private long roughly() throws IOException {
        long kept = 0;
        long missed = 12_000;
        while (missed - kept > PRECISION) {
            long rate = (kept + missed) / 2;
            if (told(Step.of(stage, rate, SHORT)).isKept()) {
                kept = rate;
            } else {
                missed = rate;
            }
        }
        return kept;
    }

    private Step told(Step step) {
        steps.println("  " + step);
        return step;
    }
}
