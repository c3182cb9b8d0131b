package io.rebond.gathering;

import jakarta.inject.Singleton;

/** Lets the stories remind and tell at the moment they need, not when the heartbeat comes. */
@Singleton
public class GatheringBeat {

    private final Heartbeat heartbeat;

    private final Countdown countdown;

    GatheringBeat(Heartbeat heartbeat, Countdown countdown) {
        this.heartbeat = heartbeat;
        this.countdown = countdown;
    }

    public void comes() {
        heartbeat.run();
    }

    public void countsDown() {
        countdown.run();
    }
}
