package io.rebond.relaunch;

import jakarta.inject.Singleton;

/** Sees to quiet topics when a story says so. */
@Singleton
public class RelaunchBeat {

    private final Relaunching relaunching;

    RelaunchBeat(Relaunching relaunching) {
        this.relaunching = relaunching;
    }

    public void comes() {
        relaunching.run();
    }
}
