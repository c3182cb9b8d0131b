package io.rebond.recognition;

import jakarta.inject.Singleton;

/** Looks whose night is over, when a story says so. */
@Singleton
public class TellingRound {

    private final Telling telling;

    TellingRound(Telling telling) {
        this.telling = telling;
    }

    public void run() {
        telling.run();
    }
}
