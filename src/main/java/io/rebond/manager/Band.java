package io.rebond.manager;

import java.util.Comparator;
import java.util.stream.Stream;

/** About how large a share is: the nearest of a few that one says in words. None is nobody, and none is everybody. */
enum Band {
    SMALL(12),
    QUARTER(30),
    THIRD(40),
    HALF(60),
    TWO_THIRDS(80),
    THREE_QUARTERS(90),
    MOST(108);

    /** By which halves, thirds and quarters are all whole numbers. */
    private static final int WHOLE = 120;

    private static final int PERCENT = 100;

    private final int middle;

    Band(int middle) {
        this.middle = middle;
    }

    /** Between two it is as near to, that which is nearer to half. */
    static Band of(int some, int all) {
        return Stream.of(values())
                .min(Comparator.<Band>comparingLong(band -> band.distance(some, all))
                        .thenComparingInt(band -> Math.abs(WHOLE / 2 - band.middle)))
                .orElseThrow();
    }

    /** For a bar to be drawn by. */
    int percent() {
        return Math.round((float) PERCENT * middle / WHOLE);
    }

    private long distance(int some, int all) {
        return Math.abs((long) WHOLE * some - (long) middle * all);
    }
}
