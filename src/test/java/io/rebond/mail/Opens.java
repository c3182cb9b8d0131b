package io.rebond.mail;

import io.rebond.chat.Opened;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which links were counted. */
@Singleton
class Opens {

    final List<Opened> seen = new CopyOnWriteArrayList<>();

    void note(@Observes Opened opened) {
        seen.add(opened);
    }
}
