package io.rebond.calendar;

import io.rebond.chat.ChannelRef;
import java.time.Instant;
import java.util.Optional;

/**
 * What a room will do at a moment that is known.
 *
 * @param feature whose it is, such as {@code digest}
 * @param at in the community's zone, where it comes at an hour of each person's own clock
 * @param kind whether readers get something new
 * @param place the channel where everybody sees it; empty for what goes to people
 * @param audience the people, as it was typed; "" for a channel
 * @param title as much as one recognises, at most 100 characters; may be empty
 * @param resting whether its time passes without it, unless somebody acts
 * @param pause the line that lets it rest, without the bot's own name; "" where there is none
 */
public record Planned(
        String feature,
        Instant at,
        Kind kind,
        Optional<ChannelRef> place,
        String audience,
        String title,
        boolean resting,
        String pause) {

    /** What it means for those who read. */
    public enum Kind {
        /** Something new is sent. */
        LEAVES,
        /** Something that stands there ends. */
        CLOSES,
        /** People meet. */
        GATHERS
    }

    /** Whether readers get something by it, if nothing changes. */
    public boolean isSent() {
        return kind == Kind.LEAVES && !resting;
    }
}
