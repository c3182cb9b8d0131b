package io.rebond.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One person's turn in one occurrence of a nudge.
 *
 * @param group which of the audience's groups they are in
 * @param at the hour on their own clock
 */
record Turn(long nudge, long pseudonym, LocalDate day, int group, Instant at) {

    /** Whose hour came first has the place in a week that two would have; of the same hour, the nudge that was written first. */
    static final Comparator<Turn> ORDER = Comparator.comparing(Turn::at)
            .thenComparing(Turn::nudge)
            .thenComparing(Turn::pseudonym)
            .thenComparing(Turn::day);

    Turn in(int other) {
        return new Turn(nudge, pseudonym, day, other, at);
    }
}
