package io.rebond.relaunch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A topic that people cared about, or a discussion in which they took part, and of which nothing was heard since.
 *
 * @param topic "" for a discussion
 * @param subject what was discussed; "" for a topic
 * @param since when something was last published on it, or somebody last replied
 * @param people of a topic, how many did something about it within four weeks, at the most; of a discussion, how many took part
 *     at the least
 */
record Dormant(String topic, String subject, Instant since, int people) {

    /** A discussion that is silent for long, and not for so long that it is past. */
    static Optional<Dormant> discussion(
            String subject, Instant heard, int people, Instant now, Duration pause, Duration past) {
        return isSilent(heard, now, pause) && !isSilent(heard, now, past)
                ? Optional.of(new Dormant("", subject, heard, people))
                : Optional.empty();
    }

    /**
     * A pure function of what everybody may know.
     *
     * @param told how many people did something about it, as often as that was told; not told is not cared about
     */
    static Optional<Dormant> of(String topic, Instant heard, Collection<Integer> told, Instant now, Duration silence) {
        return told.stream()
                .max(Comparator.naturalOrder())
                .filter(people -> isSilent(heard, now, silence))
                .map(people -> new Dormant(topic, "", heard, people));
    }

    /** Of a topic its name, which holds no colon; of a discussion the subject, which does. */
    String key() {
        return topic + subject;
    }

    boolean isDiscussion() {
        return !subject.isEmpty();
    }

    static boolean isSilent(Instant heard, Instant now, Duration silence) {
        return !heard.plus(silence).isAfter(now);
    }
}
