package io.rebond.bounce;

import jakarta.inject.Singleton;

/** Lets the stories look after what came back when they need, not when five minutes have passed. */
@Singleton
public class BounceRound {

    private final Bounces bounces;

    BounceRound(Bounces bounces) {
        this.bounces = bounces;
    }

    public void visit() {
        bounces.visit();
    }
}
