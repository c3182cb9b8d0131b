package io.rebond.chat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A platform with somebody who reads there: how the contract makes them act and sees what they see. */
public interface OutletStage {

    ChatPlatform platform();

    /** What a person does here to be written to, in each language. */
    Map<Language, String> invitations();

    /** Somebody who reads what stands at {@link #target()}. */
    MemberRef member();

    /** Where Rebond may write. */
    Target target();

    /** Where it may not. */
    Target nowhere();

    /** The words that stand at a message, as its reader reads them, labels and alternatives included. */
    String reads(MessageRef message);

    /** Clears what was heard, and sets what Rebond answers to what somebody waits for. */
    void answering(Function<ChatEvent.Now, Answer> answer);

    /** What came in at the inbox since then. */
    List<ChatEvent> heard();

    /** The member presses the button that bears the label; what they alone read in return, or "". */
    String presses(MessageRef message, String label);

    /** Somebody sends what the button would send, its token altered; true when the platform's adapter refused it. */
    boolean refusesAlteredPress(MessageRef message, String label);
}
