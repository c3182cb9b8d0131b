package io.rebond.chat;

/** SPI: carries out what a button, a choice, a form or a shortcut stands for, in the event's transaction. */
public interface ActionHandler {

    /** The {@link Action#name()} it answers to. */
    String action();

    Answer on(ChatEvent.ActionTaken event);
}
