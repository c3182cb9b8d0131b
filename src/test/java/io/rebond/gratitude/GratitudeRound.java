package io.rebond.gratitude;

import jakarta.inject.Singleton;

/** Does what is due now and then, when a story says so. */
@Singleton
public class GratitudeRound {

    private final Asking asking;
    private final Passing passing;

    GratitudeRound(Asking asking, Passing passing) {
        this.asking = asking;
        this.passing = passing;
    }

    public void run() {
        asking.run();
        passing.run();
    }
}
