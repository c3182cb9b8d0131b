package io.rebond.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When something happens: at one moment, or again and again. */
public sealed interface When permits When.Once, Recurrence {

    /**
     * The first occurrence after a moment, which itself does not count.
     *
     * @param zone whose clocks are meant; one moment is the same in all of them
     */
    Optional<Instant> next(Instant after, ZoneId zone);

    /** Every caller says what it does in each case. */
    <T> T match(Function<Once, T> once, Function<Recurrence, T> recurring);

    /** All that come after a moment, each once, earliest first; possibly without end. */
    default Stream<Instant> occurrences(Instant after, ZoneId zone) {
        return Stream.iterate(next(after, zone), Optional::isPresent, last -> last.flatMap(it -> next(it, zone)))
                .flatMap(Optional::stream);
    }

    /** One moment. Nothing moves it: neither another zone, nor a law that changes the hour. */
    record Once(Instant at) implements When {

        @Override
        public Optional<Instant> next(Instant after, ZoneId zone) {
            return Optional.of(at).filter(it -> it.isAfter(after));
        }

        @Override
        public <T> T match(Function<Once, T> once, Function<Recurrence, T> recurring) {
            return once.apply(this);
        }
    }
}
