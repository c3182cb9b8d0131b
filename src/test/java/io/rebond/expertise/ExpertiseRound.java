package io.rebond.expertise;

import jakarta.inject.Singleton;

/** Does what is due now and then, when a story says so. */
@Singleton
public class ExpertiseRound {

    private final Asking asking;
    private final Suggesting suggesting;

    ExpertiseRound(Asking asking, Suggesting suggesting) {
        this.asking = asking;
        this.suggesting = suggesting;
    }

    public void run() {
        asking.run();
        suggesting.run();
    }
}
