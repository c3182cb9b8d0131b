package io.rebond.nudge;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One person's turn in one occurrence of a nudge.
 *
 * @param group which of the audience's groups they are in
 * @param at the hour on their own clock
 */
record Turn(long nudge, long pseudonym, LocalDate day, int group, Instant at) {

    Turn in(int other) {
        return new Turn(nudge, pseudonym, day, other, at);
    }
}
