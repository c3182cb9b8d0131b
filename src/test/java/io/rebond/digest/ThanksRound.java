package io.rebond.digest;

import jakarta.inject.Singleton;

/** Lets the stories tell proposers at the moment they need, not when an hour has passed. */
@Singleton
public class ThanksRound {

    private final Thanks thanks;

    ThanksRound(Thanks thanks) {
        this.thanks = thanks;
    }

    public void follow() {
        thanks.run();
    }
}
