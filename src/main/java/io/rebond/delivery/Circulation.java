package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Queues one message to many: a lane for each of them, and the words once. */
@Singleton
class Circulation {

    private final Rounds rounds;
    private final Circulars circulars;

    Circulation(Rounds rounds, Circulars circulars) {
        this.rounds = rounds;
        this.circulars = circulars;
    }

    Map<Target, DeliveryId> queue(WorkspaceRef workspace, Circular circular, ChatPlatform platform) {
        var deliveries = new HashMap<Target, DeliveryId>();
        circular.targets().forEach(target -> deliveries.put(target, DeliveryId.random()));
        circulars.add(
                rounds.open(workspace, circular.targets(), platform.pace()),
                deliveries,
                circular,
                platform.fit(circular.message()));
        return deliveries;
    }
}
