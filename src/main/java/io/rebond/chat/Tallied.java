package io.rebond.chat;

import io.rebond.chat.Showcase.Exhibit;
import java.time.Instant;
import java.util.List;

/**
 * SPI: what a room has posted that everybody answers by one kind of act, of which everybody sees the number. How each single
 * one was received stands on it; several at once are weighed against others, by that act alone.
 */
public interface Tallied {

    /** By which it is answered. */
    Act act();

    /**
     * What a community was given from then on and before then, the latest first, each with the number that stands on all of
     * it. Nothing that is answered anonymously.
     */
    List<Exhibit> exhibits(long community, Instant from, Instant before, int most);
}
