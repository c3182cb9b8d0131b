package io.rebond.poll;

import jakarta.inject.Singleton;

/** Lets the minute come in which people are reminded, and polls closed whose time is up. */
@Singleton
public class PollMinute {

    private final Closing closing;
    private final Reminding reminding;

    PollMinute(Closing closing, Reminding reminding) {
        this.closing = closing;
        this.reminding = reminding;
    }

    public void comes() {
        reminding.run();
        closing.run();
    }
}
