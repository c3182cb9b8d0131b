package io.rebond.chat;

import java.util.List;

/** SPI: takes note of journaled events, many at a time, in one transaction with all others that do. */
public interface LaterHandler {

    /**
     * @param events not seen before, in the order in which they arrived, which need not be that in which they happened.
     *     Of any kind: take those that concern you. An exception takes the whole transaction back; the events are then
     *     tried in halves until the one to blame stands alone.
     */
    void handle(List<ChatEvent.Later> events);
}
