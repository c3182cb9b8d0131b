package io.rebond.manager;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What a manager wants.
 *
 * @param goal for themselves; empty for none
 * @param day from which on they are written to in a week
 * @param stopped whether they are not written to at all
 */
record Wish(Optional<Goal> goal, DayOfWeek day, boolean stopped) {

    /** Until they say something else: the day on which the figures of a week are made. */
    static final Wish FIRST = new Wish(Optional.empty(), DayOfWeek.MONDAY, false);

    Wish aimingAt(Optional<Goal> other) {
        return new Wish(other, day, stopped);
    }

    Wish on(DayOfWeek other) {
        return new Wish(goal, other, stopped);
    }

    Wish stopping(boolean all) {
        return new Wish(goal, day, all);
    }
}
