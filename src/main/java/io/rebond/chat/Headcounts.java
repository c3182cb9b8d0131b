package io.rebond.chat;

import io.rebond.chat.Showcase.Exhibit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Port: how many people opened what was published and how many reacted to it, by whole weeks, once and alike to everybody. They
 * are people of its channel, and those who did anything are such as may be recorded; what names nobody, such as a link in a
 * letter, is no part of it.
 */
public interface Headcounts {

    /** As told last; without those of which nothing was told, such as before the first Monday after they were published. */
    Map<Exhibit, Told> of(long community, Collection<Exhibit> exhibits);

    /**
     * @param until the last day that counts, a Sunday
     * @param people in the channel by then; empty where they are too few for any figure
     * @param counts of the whole and of each item, by {@link Purpose#subject()}
     */
    record Told(LocalDate until, Optional<Integer> people, Map<String, Headcount> counts) {
        public Told {
            counts = Map.copyOf(counts);
        }

        public Headcount of(Purpose subject) {
            return counts.getOrDefault(subject.subject(), Headcount.WITHHELD);
        }
    }

    /**
     * @param opened how many people did, off by fewer than the minimum either way; empty where it is withheld
     * @param reacted how many marked it useful, put an emoji on it or replied; likewise
     */
    record Headcount(Optional<Integer> opened, Optional<Integer> reacted) {
        public static final Headcount WITHHELD = new Headcount(Optional.empty(), Optional.empty());
    }
}
