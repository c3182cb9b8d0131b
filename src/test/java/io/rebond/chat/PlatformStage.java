package io.rebond.chat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A platform with somebody on it: how the contract makes people act and sees what they see. Each adapter builds its own
 * from what its platform really sends and shows.
 */
public interface PlatformStage {

    ChatPlatform platform();

    /** What a person does here to have Rebond in a channel, in each language. */
    Map<Language, String> invitations();

    /** Somebody in {@link #channel()}. */
    MemberRef member();

    /** A channel that Rebond stands in. */
    ChannelRef channel();

    /** A channel that Rebond does not stand in. */
    ChannelRef elsewhere();

    /** The words that stand at a message, as somebody in its conversation reads them, labels and alternatives included. */
    String reads(MessageRef message);

    /** Clears what was heard, and sets what Rebond answers to what somebody waits for. */
    void answering(Function<ChatEvent.Now, Answer> answer);

    /** What came in at the inbox since then. */
    List<ChatEvent> heard();

    /** The member types a command in the channel; what they alone read in return, or "". */
    String types(String line);

    /** The member presses the button that bears the label. */
    String presses(MessageRef message, String label);

    /** The member fills in and sends the form that the last answer opened; what they read in return. */
    String sends(Map<String, String> values);

    /** Somebody sends what the button would send, its token altered; true when the platform's adapter refused it. */
    boolean refusesAlteredPress(MessageRef message, String label);

    void reacts(MessageRef message, String emoji, boolean present);

    /** The member replies in the message's thread. */
    void replies(MessageRef message, String words);
}
