package io.rebond.chat;

import java.util.List;

/**
 * SPI: takes note of journaled events, many at a time, in one transaction with all others that do and with the events' keys.
 *
 * <p>The events leave the journal with that transaction where the journal is in the same database, as on PostgreSQL, and
 * right after it where it has a file of its own, as on H2. What a crash in between leaves there comes again, and goes no
 * further because its key is known; but keys are kept for a day only. So to take note of the same event twice must change
 * nothing: write what is so now, never one more.
 */
public interface LaterHandler {

    /**
     * @param events whose keys are not known, in the order in which they arrived, which need not be that in which they happened.
     *     Of any kind: take those that concern you. An exception takes the whole transaction back; the events are then
     *     tried in halves until the one to blame stands alone.
     */
    void handle(List<ChatEvent.Later> events);
}
