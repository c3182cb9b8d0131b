package io.rebond.connector;

/**
 * A channel of a team, as the Bot Connector lists it.
 *
 * @param name null for the first channel of a team
 * @param type {@code standard}, {@code shared} or {@code private} (Bot Framework SDK for .NET, {@code ChannelInfo.Type});
 *     null where Teams does not say, as it did before bots were let into others than standard channels
 */
public record ListedChannel(String id, String name, String type) {

    /** Whether everybody in the team may read it. */
    public boolean isStandard() {
        return isStandard(type);
    }

    /** @param type as Teams gave it, null where it gave none */
    public static boolean isStandard(Object type) {
        return type == null || "standard".equalsIgnoreCase(type.toString());
    }
}
