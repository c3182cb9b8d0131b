package io.rebond.chat;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast a platform may be spoken to.
 *
 * @param betweenMessages the least time between two messages of one conversation, in the long run
 * @param burst how many messages a conversation that has rested takes at once
 * @param perMinute the most messages a minute in one workspace, over all conversations
 * @param atOnce how many messages of one workspace a process may have under way, handed over and not yet noted: what may
 *     be repeated after a crash
 */
public record Pace(Duration betweenMessages, int burst, int perMinute, int atOnce) {

    public Pace(Duration betweenMessages, int burst, int perMinute) {
        this(betweenMessages, burst, perMinute, Integer.MAX_VALUE);
    }

    public Pace(Duration betweenMessages, int perMinute) {
        this(betweenMessages, 1, perMinute);
    }

    /** The time from one message to the next when all of a minute's budget is used evenly. */
    public Duration evenly() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }

    /**
     * When a conversation may be spoken to again after a message.
     *
     * @param free since when it might have been spoken to: the longer ago, the more of a burst is left
     * @param now when the message left
     */
    public Instant freeAfter(Instant free, Instant now) {
        var saved = now.minus(betweenMessages.multipliedBy(burst - 1L));
        return (free.isAfter(saved) ? free : saved).plus(betweenMessages);
    }
}
