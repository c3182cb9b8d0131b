package io.rebond.digest;

import jakarta.inject.Singleton;

/** Lets a story say that it is time to read the sources again. */
@Singleton
public class ReadingRound {

    private final Collecting collecting;

    ReadingRound(Collecting collecting) {
        this.collecting = collecting;
    }

    public void begin() {
        collecting.run();
    }
}
