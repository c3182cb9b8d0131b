package io.rebond.delivery;

import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A message that shows how often something happened. */
@Singleton
class PlantedTally implements LiveMessage {

    final AtomicInteger count = new AtomicInteger();

    @Override
    public String feature() {
        return "tally";
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Optional.of(Message.of("count " + count.get()));
    }
}
