package io.rebond.chat;

import java.util.Set;

/** SPI: carries out what a button, a choice, a form or a shortcut stands for, in the event's transaction. */
public interface ActionHandler {

    /** The {@link Action#name()}s it answers to; no two handlers answer to the same. */
    Set<String> actions();

    Answer on(ChatEvent.ActionTaken event);

    /**
     * Whether the door forgets such acts: it keeps no key of theirs, tells no witness, names no cause for what they lead
     * to, and writes nothing about them to the log. As a second arrival cannot be told from the first, doing the same
     * twice must be doing it once; and what is answered should be {@link Answer.Passing}, or a platform would keep it.
     */
    default boolean leavesNoTrace() {
        return false;
    }
}
