package io.rebond.chat;

import java.util.Map;

/**
 * A platform with channels and somebody in one of them. Each adapter builds its own from what its platform really sends and
 * shows.
 */
public interface PlatformStage extends OutletStage {

    /** A channel that Rebond stands in. */
    ChannelRef channel();

    /** A channel that Rebond does not stand in. */
    ChannelRef elsewhere();

    @Override
    default Target target() {
        return new Target.InChannel(channel());
    }

    @Override
    default Target nowhere() {
        return new Target.InChannel(elsewhere());
    }

    /** The member types a command in the channel; what they alone read in return, or "". */
    String types(String line);

    /** The member fills in and sends the form that the last answer opened; what they read in return. */
    String sends(Map<String, String> values);

    void reacts(MessageRef message, String emoji, boolean present);

    /** The member replies in the message's thread. */
    void replies(MessageRef message, String words);
}
