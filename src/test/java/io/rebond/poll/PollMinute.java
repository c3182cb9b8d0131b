package io.rebond.poll;

import jakarta.inject.Singleton;

/** Lets the minute come in which polls are closed whose time is up. */
@Singleton
public class PollMinute {

    private final Closing closing;

    PollMinute(Closing closing) {
        this.closing = closing;
    }

    public void comes() {
        closing.run();
    }
}
