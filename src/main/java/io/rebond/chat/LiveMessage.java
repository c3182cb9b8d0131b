package io.rebond.chat;

import java.util.Optional;

/** SPI of a feature whose messages change after they were posted. */
public interface LiveMessage {

    /** The {@link Purpose#feature()} it renders for. */
    String feature();

    /** The message as it should look now; empty when it should stay as it is. Called in a transaction of its own. */
    Optional<Message> render(Purpose purpose);
}
