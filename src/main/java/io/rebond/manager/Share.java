package io.rebond.manager;

import io.rebond.chance.Wilson;

/** Some of a team, but neither nobody nor everybody: a figure of either is never told. */
record Share(int some, int all) {

    Share {
        if (some <= 0 || some >= all) {
            throw new IllegalArgumentException("a share that says of each what they did: " + some + " of " + all);
        }
    }

    Band band() {
        return Band.of(some, all);
    }

    /** It moved only where chance alone explains no more that it did. */
    Course since(Share earlier) {
        if (range().isAbove(earlier.range())) {
            return Course.RISING;
        }
        return earlier.range().isAbove(range()) ? Course.EASING : Course.STEADY;
    }

    private Wilson range() {
        return Wilson.of((double) some / all, all);
    }
}
