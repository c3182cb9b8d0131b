package io.rebond.moment;

import io.rebond.chance.Newcombe;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How messages of one kind were answered that left at the best moment, and those that left at other times.
 *
 * @param feature the room that sent them
 * @param week the Monday of the week after which it was made
 * @param from what was published from then on
 * @param until and before then
 */
public record Effect(String feature, LocalDate week, Instant from, Instant until, Side best, Side others) {

    /**
     * @param messages how many there were
     * @param acted how many did something with one within a day, summed over the messages
     * @param reached how many are in its channel, likewise
     */
    public record Side(int messages, long acted, long reached) {

        /** 0 to 1. */
        public double share() {
            return (double) acted / reached;
        }
    }

    /** How far the best moment's share lies above the other. */
    public Newcombe difference() {
        return Newcombe.between(best.acted(), best.reached(), others.acted(), others.reached());
    }
}
