package io.rebond.directory;

import jakarta.inject.Singleton;

/** Lets a story say that the day has come on which it is looked who left. */
@Singleton
public class LeaversDay {

    private final Leaving leaving;

    LeaversDay(Leaving leaving) {
        this.leaving = leaving;
    }

    public void comes() {
        leaving.run();
    }
}
