package io.rebond.recap;

import jakarta.inject.Singleton;

/** Lets the stories ask for recaps at the moment they need, not when the heartbeat comes. */
@Singleton
public class RecapBeat {

    private final Wishing wishing;

    RecapBeat(Wishing wishing) {
        this.wishing = wishing;
    }

    public void comes() {
        wishing.run();
    }
}
