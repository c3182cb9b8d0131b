package io.rebond.relaunch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A topic that people cared about and of which nothing was heard since.
 *
 * @param since when something was last published on it, or somebody last replied
 * @param people how many did something about it within four weeks, at the most
 */
record Dormant(String topic, Instant since, int people) {

    /**
     * A pure function of what everybody may know.
     *
     * @param told how many people did something about it, as often as that was told; not told is not cared about
     */
    static Optional<Dormant> of(String topic, Instant heard, Collection<Integer> told, Instant now, Duration silence) {
        return told.stream()
                .max(Comparator.naturalOrder())
                .filter(people -> isSilent(heard, now, silence))
                .map(people -> new Dormant(topic, heard, people));
    }

    static boolean isSilent(Instant heard, Instant now, Duration silence) {
        return !heard.plus(silence).isAfter(now);
    }
}
