package io.rebond.chat;

/** SPI of the one room that understands typed commands. */
public interface CommandDoor {

    Answer on(ChatEvent.CommandTyped event);
}
