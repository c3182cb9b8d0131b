package io.rebond.summary;

import jakarta.inject.Singleton;

/** Lets the stories see to letters at the moment they need, not when the heartbeat comes. */
@Singleton
public class MondayBeat {

    private final Mondays mondays;
    private final Months months;

    MondayBeat(Mondays mondays, Months months) {
        this.mondays = mondays;
        this.months = months;
    }

    public void comes() {
        mondays.run();
        months.run();
    }
}
