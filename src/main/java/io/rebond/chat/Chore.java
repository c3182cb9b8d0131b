package io.rebond.chat;

/** SPI: something that is seen to now and then, whatever people do. A run does what is due, and none of it twice. */
public interface Chore {

    void run();
}
