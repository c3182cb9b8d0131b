package io.rebond.chat;

import java.util.Set;

/** SPI: carries out what a button, a choice, a form or a shortcut stands for, in the event's transaction. */
public interface ActionHandler {

    /** The {@link Action#name()}s it answers to; no two handlers answer to the same. */
    Set<String> actions();

    Answer on(ChatEvent.ActionTaken event);
}
