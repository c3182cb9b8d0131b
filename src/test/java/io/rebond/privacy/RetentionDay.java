package io.rebond.privacy;

import jakarta.inject.Singleton;

/** Lets a story say that the day has come on which old data is deleted. */
@Singleton
public class RetentionDay {

    private final Retention retention;

    RetentionDay(Retention retention) {
        this.retention = retention;
    }

    public void comes() {
        retention.run();
    }
}
