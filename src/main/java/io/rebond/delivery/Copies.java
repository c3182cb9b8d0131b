package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message to many as it leaves: the parts that the platform takes, and for each of them a delivery of all parts. */
record Copies(WorkspaceRef workspace, Purpose purpose, List<Message> parts, Map<Target, DeliveryId> deliveries) {

    static Copies of(Circular circular, ChatPlatform platform) {
        var deliveries = new LinkedHashMap<Target, DeliveryId>();
        circular.targets().forEach(target -> deliveries.put(target, DeliveryId.random()));
        return new Copies(
                circular.targets().get(0).workspace(),
                circular.purpose(),
                platform.fit(circular.message()),
                Collections.unmodifiableMap(deliveries));
    }
}
