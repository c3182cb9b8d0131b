package io.rebond.gathering;

import jakarta.inject.Singleton;

/** Lets the stories remind and tell at the moment they need, not when the heartbeat comes. */
@Singleton
public class GatheringBeat {

    private final Heartbeat heartbeat;

    GatheringBeat(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    public void comes() {
        heartbeat.run();
    }
}
