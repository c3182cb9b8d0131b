package io.rebond.chat;

import java.util.UUID;

/**
 * One message that Rebond sends, before and after it stands on the platform. Opaque and random: any app of a workspace
 * may read it in the message's metadata.
 */
public record DeliveryId(UUID value) {
    public static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
