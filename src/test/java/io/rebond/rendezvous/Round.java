package io.rebond.rendezvous;

import jakarta.inject.Singleton;

/** Lets the stories look what is due at the moment they need, not when the heartbeat comes. */
@Singleton
public class Round {

    private final Heartbeat heartbeat;

    Round(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    public void beat() {
        heartbeat.run();
    }
}
