package io.rebond.bench;

/** Durations in classes that are 2 % wide. */
final class Latencies {

    private static final double GROWTH = Math.log(1.02);

    private final long[] counts = new long[1500];
    private long total;

    void add(long nanos) {
        counts[classOf(nanos / 1000)]++;
        total++;
    }

    /** The duration in microseconds that this share of all durations does not exceed. */
    long at(double share) {
        long wanted = (long) Math.ceil(total * share);
        long seen = 0;
        for (int index = 0; index < counts.length; index++) {
            seen += counts[index];
            if (seen >= wanted) {
                return Math.round(Math.exp(index * GROWTH));
            }
        }
        return Long.MAX_VALUE;
    }

    private int classOf(long micros) {
        int index = (int) Math.ceil(Math.log(Math.max(1, micros)) / GROWTH);
        return Math.min(index, counts.length - 1);
    }
}
