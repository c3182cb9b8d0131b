package io.rebond.manager;

import jakarta.inject.Singleton;

/** Lets the stories look whose day it is at the moment they need, not when the heartbeat comes. */
@Singleton
public class TeamBeat {

    private final Weekly weekly;

    TeamBeat(Weekly weekly) {
        this.weekly = weekly;
    }

    public void comes() {
        weekly.run();
    }
}
