package io.rebond.rendezvous;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the times of a rendezvous that can be moved.
 *
 * @param at when it would leave, or would have left
 * @param usual the occurrence of the rhythm in whose place it stands
 * @param following the one after it; empty where it is the last
 */
record Upcoming(Instant at, Instant usual, Optional<Instant> following) {

    /**
     * The next, and before it the last one as long as that waits for its go-ahead.
     *
     * @param waiting that one, if there is any
     */
    static List<Upcoming> of(Rendezvous rendezvous, Optional<Instant> waiting, ZoneId zone) {
        var next = rendezvous.next().orElseThrow();
        var usual = rendezvous.movedFrom().orElse(next);
        return Stream.concat(
                        waiting.stream()
                                .map(at -> new Upcoming(at, before(next, at, rendezvous, zone), Optional.of(next))),
                        Stream.of(new Upcoming(next, usual, rendezvous.rhythm().next(usual, zone))))
                .toList();
    }

    boolean mayStandAt(Instant moment) {
        return following.filter(at -> !moment.isBefore(at)).isEmpty();
    }

    /** One that had been moved forward stands in the place of what the rhythm brings between it and the next. */
    private static Instant before(Instant next, Instant waiting, Rendezvous rendezvous, ZoneId zone) {
        return rendezvous
                .rhythm()
                .occurrences(waiting.minusMillis(1), zone)
                .takeWhile(at -> at.isBefore(next))
                .reduce((earlier, later) -> later)
                .orElse(waiting);
    }

    boolean isMoved() {
        return !at.equals(usual);
    }
}
