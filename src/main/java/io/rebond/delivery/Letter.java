package io.rebond.delivery;

import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;

/**
 * One row of the outbox: a part to post, or a delivery whose look is stale.
 *
 * @param target null for a refresh, which goes where the delivery stands
 * @param message null for a refresh, which is rendered when its turn comes
 * @param cause the event that led to it, or ""
 * @param revision goes up when a refresh is asked for again while it is under way
 * @param attempts how often it has been handed to the platform before
 */
record Letter(
        long id,
        Kind kind,
        DeliveryId delivery,
        int part,
        Target target,
        Message message,
        Purpose purpose,
        String cause,
        int revision,
        int attempts) {

    enum Kind {
        POST,
        REFRESH
    }

    Part asPart() {
        return new Part(delivery, part);
    }
}
