package io.rebond.calendar;

import io.rebond.chat.ChannelRef;
import java.time.Instant;
import java.util.Optional;

/**
 * What a room will do at a moment that is known.
 *
 * @param feature whose it is, such as {@code digest}
 * @param name what nothing else is called that any room plans, such as {@code nudge:12@2026-11-24}; it stays when that one
 *     is moved alone
 * @param at in the community's zone, where it comes at an hour of each person's own clock
 * @param kind whether readers get something new
 * @param place the channel where everybody sees it; empty for what goes to people
 * @param audience the people, as it was typed; "" for a channel
 * @param title as much as one recognises, at most 100 characters; may be empty
 * @param resting whether its time passes without it, unless somebody acts
 */
public record Planned(
        String feature,
        String name,
        Instant at,
        Kind kind,
        Optional<ChannelRef> place,
        String audience,
        String title,
        boolean resting,
        Changes changes) {

    /** What it means for those who read. */
    public enum Kind {
        /** Something new is sent. */
        LEAVES,
        /** Something that stands there ends. */
        CLOSES,
        /** People meet. */
        GATHERS
    }

    /**
     * The lines of the room's commands that change it, without the bot's own name; each is "" where there is none.
     *
     * @param rest lets it rest or, where it rests, has it come again
     * @param move asks where to move it
     */
    public record Changes(String rest, String move) {

        /** What nobody changes from here. */
        public static final Changes NONE = new Changes("", "");
    }

    /** Whether readers get something by it, if nothing changes. */
    public boolean isSent() {
        return kind == Kind.LEAVES && !resting;
    }
}
