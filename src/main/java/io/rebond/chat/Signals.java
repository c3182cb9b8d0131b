package io.rebond.chat;

/** SPI: which emoji a room acts upon on anybody's message, so that adapters let them through; others stay outside. */
public interface Signals {

    /** @param emoji the platform's short name, without colons and without a skin tone */
    boolean mean(String emoji);
}
