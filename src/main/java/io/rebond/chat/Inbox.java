package io.rebond.chat;

import java.util.concurrent.CompletionStage;

/** The door by which everything that people do comes in. */
public interface Inbox {

    /**
     * Carries out what somebody waits for, once: a second event with the same key changes nothing.
     *
     * @return what to show, {@link Answer.Nothing} to a second event whose first was carried out; a plain sentence when
     *     something broke, never a stack trace
     */
    Answer now(ChatEvent.Now event);

    /**
     * Takes what nobody waits for. Completes when it is durable, so that the platform may be told; completes
     * exceptionally when the database does not answer, so that the platform delivers again.
     *
     * @throws IllegalArgumentException for an event past the lengths that {@link ChatEvent} names: delivering it again
     *     would not help
     */
    CompletionStage<Void> later(ChatEvent.Later event);
}
