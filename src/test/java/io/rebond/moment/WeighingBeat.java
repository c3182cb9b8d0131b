package io.rebond.moment;

import jakarta.inject.Singleton;

/** Lets the stories weigh at the moment they need, not when the heartbeat comes. */
@Singleton
public class WeighingBeat {

    private final Weighing weighing;

    WeighingBeat(Weighing weighing) {
        this.weighing = weighing;
    }

    public Void comes() {
        weighing.run();
        return null;
    }
}
