package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.EventCodec;

/** An event as it waits in the journal. */
record JournalEntry(long id, String key, String event) {

    ChatEvent.Later open() {
        return EventCodec.read(event);
    }

    JournalLine line() {
        return new JournalLine(key, event);
    }
}
