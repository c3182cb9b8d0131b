package io.rebond.chat;

import java.time.Instant;
import java.util.List;

/** SPI: what a room has published, so that how each of it was received is told beside all other figures, by one rule. */
public interface Showcase {

    /** What a community was given from then on and before then, the latest first. */
    List<Exhibit> exhibits(long community, Instant from, Instant before, int most);

    /**
     * Something that stands in a channel.
     *
     * @param whole what acts on all of it are about
     * @param items what it holds
     */
    record Exhibit(ChannelRef where, Purpose whole, List<Purpose> items) {
        public Exhibit {
            items = List.copyOf(items);
        }
    }
}
