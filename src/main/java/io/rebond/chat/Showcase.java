package io.rebond.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** SPI: what a room has published, so that how each of it was received is told beside all other figures, by one rule. */
public interface Showcase {

    /** What a community was given from then on and before then, the latest first. */
    List<Exhibit> exhibits(long community, Instant from, Instant before, int most);

    /**
     * Something that stands in a channel.
     *
     * @param at when it was published
     * @param whole what acts on all of it are about
     * @param items what it holds
     * @param totals the number on the button of each item, by {@link Purpose#subject()}: of all who pressed it, also of those
     *     who may not be recorded
     */
    record Exhibit(ChannelRef where, Instant at, Purpose whole, List<Purpose> items, Map<String, Integer> totals) {
        public Exhibit {
            items = List.copyOf(items);
            totals = Map.copyOf(totals);
        }

        /** Of the whole and of each item. */
        public List<Purpose> subjects() {
            return Stream.concat(Stream.of(whole), items.stream()).toList();
        }
    }
}
