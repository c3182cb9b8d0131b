package io.rebond.slack;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.CommandTyped;

/** What somebody does and waits for, and how they are reached. */
record Act(ChatEvent.Now event, Reach reach) {

    /** What they typed, or "". */
    String line() {
        return event instanceof CommandTyped typed ? typed.line() : "";
    }
}
