package io.rebond;

import io.quarkus.runtime.StartupEvent;
import io.rebond.delivery.Doors;
import io.rebond.demo.SampleFeeds;
import io.rebond.directory.Census;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Opens the house once its settings have been checked and its tables stand: who is there, then the doors. */
@Singleton
class Startup {

    private static final int LAST = 1_000_000;

    private final Census census;
    private final Doors doors;
    private final SampleFeeds samples;

    Startup(Census census, Doors doors, SampleFeeds samples) {
        this.census = census;
        this.doors = doors;
        this.samples = samples;
    }

    void open(@Observes @Priority(LAST) StartupEvent event) {
        census.take();
        doors.open();
        samples.follow();
    }
}
