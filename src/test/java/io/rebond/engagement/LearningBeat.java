package io.rebond.engagement;

import jakarta.inject.Singleton;

/** Lets the stories learn at the moment they need, not when the heartbeat comes. */
@Singleton
public class LearningBeat {

    private final BestHours hours;

    LearningBeat(BestHours hours) {
        this.hours = hours;
    }

    public Void comes() {
        hours.run();
        return null;
    }
}
