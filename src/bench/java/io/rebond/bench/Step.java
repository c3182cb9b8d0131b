package io.rebond.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * What came of one offered rate.
 *
 * @param rate offered a second; 0 where each connection asks as soon as it was answered
 * @param accepted a second
 * @param handled a second
 * @param cost processor time of Rebond alone, in milliseconds for a thousand handled events
 * @param lag the most that handling lagged behind what was due, in seconds, looked at every second
 */
record Step(long rate, long seconds, long accepted, long handled, double cost, double lag, LoadProcess.Result load) {

    private static final long SECOND = 1_000_000_000L;
    private static final double MOST_LAG = 1;

    static Step of(Stage stage, long rate, long seconds) throws IOException {
        stage.awaitQuiet();
        long accepted = stage.accepted();
        long handled = stage.handled();
        var cpu = stage.processorTime();
        var load = new LoadProcess(stage.goal(), rate, seconds, stage.takeNumbers(seconds));
        long start = System.nanoTime();
        double lag = 0;
        for (long second = 1; second <= seconds; second++) {
            awaitNanoTime(start + second * SECOND);
            long done = stage.handled() - handled;
            double elapsed = (double) (System.nanoTime() - start) / SECOND;
            lag = rate == 0 ? Double.NaN : Math.max(lag, elapsed - (double) done / rate);
        }
        double elapsed = (double) (System.nanoTime() - start) / SECOND;
        long acceptedRate = Math.round((stage.accepted() - accepted) / elapsed);
        long done = stage.handled() - handled;
        double cost = (double) stage.processorTime().minus(cpu).toMillis() / done * 1000;
        return new Step(rate, seconds, acceptedRate, Math.round(done / elapsed), cost, lag, load.result());
    }

    boolean isKept() {
        return lag <= MOST_LAG && load.failed() == 0;
    }

    private static void awaitNanoTime(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public String toString() {
        return "%s for %d s: accepted %d/s, handled %d/s, %.0f ms cpu for 1000, lag %.2f s, p50 %.1f ms, p99 %.1f ms, worst %.0f ms%s"
                .formatted(
                        rate == 0 ? "as fast as answered" : "offered " + rate + "/s",
                        seconds,
                        accepted,
                        handled,
                        cost,
                        lag,
                        load.median() / 1000.0,
                        load.p99() / 1000.0,
                        load.most() / 1000.0,
                        load.failed() == 0 ? "" : ", " + load.failed() + " refused");
    }
}
