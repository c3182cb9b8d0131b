package io.rebond.digest;

import jakarta.inject.Singleton;

/** Lets the stories ask what became of projects at the moment they need. */
@Singleton
public class BecomingRound {

    private final Becoming becoming;

    BecomingRound(Becoming becoming) {
        this.becoming = becoming;
    }

    public void ask() {
        becoming.run();
    }
}
