package io.rebond.crash;

/** @param from when the signal was sent, by this machine's clock, and {@code to} when the process was gone */
record Kill(long from, long to) {

    boolean isBetween(long before, long after) {
        return from <= after && before <= to;
    }
}
