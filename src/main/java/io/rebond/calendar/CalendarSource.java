package io.rebond.calendar;

import io.rebond.chat.Asker;
import io.rebond.directory.Community;
import java.time.Instant;
import java.util.List;

/** Port of the calendar, for every room that plans. */
public interface CalendarSource {

    /** The room's package, by which it is named where it could not be read. */
    String room();

    /**
     * What the room will do in a community, in any order: only what the asker may change, with nothing said that stands in a
     * channel they may not read.
     *
     * @param from the first moment that counts
     * @param until the first that no longer does
     */
    List<Planned> planned(Asker asker, Community community, Instant from, Instant until);
}
