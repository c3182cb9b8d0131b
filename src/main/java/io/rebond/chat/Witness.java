package io.rebond.chat;

import java.time.Instant;

/** SPI: looks on as an event goes through the house, to show people what happens behind the wall. */
public interface Witness {

    /** Cheap, never blocks, never throws; called for the workspaces it names only. */
    void saw(Sight sight);

    boolean watches(WorkspaceRef workspace);

    /**
     * One step on the way.
     *
     * @param cause the event's key, or "" when no event led to it
     * @param detail names of things, never what people wrote
     */
    record Sight(WorkspaceRef workspace, String cause, Step step, String detail, Instant at) {}

    /** The steps, in the order in which an event may take them. */
    enum Step {
        CAME_IN,
        CAME_AGAIN,
        ANSWERED_NOW,
        ACCEPTED_FOR_LATER,
        HANDLED,
        PARKED,
        /** The detail is the {@link Act}, a space, and for how many months it is kept. */
        RECORDED,
        /** The detail names the reason. */
        NOT_RECORDED,
        QUEUED,
        SENT,
        UPDATED,
        NOT_SENT
    }
}
