package io.rebond.agenda;

import io.rebond.calendar.Planned;
import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Two things that reach the same readers within a short time. */
record Collision(Planned one, Planned other) {

    /** Whoever reads the first may still be at it. */
    static final Duration WITHIN = Duration.ofHours(2);

    /**
     * @param planned the earliest first
     * @param sameReaders whether two reach largely the same people
     */
    static List<Collision> among(List<Planned> planned, BiPredicate<Planned, Planned> sameReaders) {
        var sent = planned.stream().filter(Planned::isSent).toList();
        return IntStream.range(0, sent.size())
                .boxed()
                .flatMap(first -> sent.subList(first + 1, sent.size()).stream()
                        .takeWhile(other ->
                                !other.at().isAfter(sent.get(first).at().plus(WITHIN)))
                        .filter(other -> sameReaders.test(sent.get(first), other))
                        .map(other -> new Collision(sent.get(first), other)))
                .toList();
    }
}
