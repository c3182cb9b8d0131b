package io.rebond.delivery;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.EventCodec;

/** An event as it will stand in the journal; too long or unprintable ones are refused before others wait with them. */
record JournalLine(String key, String event) {

    private static final int LONGEST_KEY = 340;
    private static final int LONGEST = 4000;

    static JournalLine of(ChatEvent.Later event) {
        var line = new JournalLine(EventKey.of(event).value(), EventCodec.write(event));
        boolean fits = line.key.length() <= LONGEST_KEY && line.event.length() <= LONGEST;
        if (!fits || line.key.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an event's key and body must fit the journal");
        }
        return line;
    }
}
