package io.rebond.proposal;

import jakarta.inject.Singleton;

/** Looks which questions have waited long enough, when a story says so. */
@Singleton
public class PatienceRound {

    private final Patience patience;

    PatienceRound(Patience patience) {
        this.patience = patience;
    }

    public void end() {
        patience.end();
    }
}
