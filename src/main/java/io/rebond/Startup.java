package io.rebond;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.rebond.delivery.Doors;
import io.rebond.demo.History;
import io.rebond.demo.SampleFeeds;
import io.rebond.directory.Census;
import io.rebond.sandbox.SandboxAddress;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the house once its settings have been checked and its tables stand: who is there, then the doors. */
@Singleton
class Startup {

    private static final int LAST = 1_000_000;

    private final Census census;
    private final Doors doors;
    private final SampleFeeds samples;
    private final History history;
    private final SandboxAddress sandbox;
    private final Scheduler scheduler;
    private final boolean beats;

    /** @param beats false where whoever tests sets off each job by hand */
    Startup(
            Census census,
            Doors doors,
            SampleFeeds samples,
            History history,
            SandboxAddress sandbox,
            Scheduler scheduler,
            @ConfigProperty(name = "rebond.heartbeat") boolean beats) {
        this.census = census;
        this.doors = doors;
        this.samples = samples;
        this.history = history;
        this.sandbox = sandbox;
        this.scheduler = scheduler;
        this.beats = beats;
    }

    void open(@Observes @Priority(LAST) StartupEvent event) {
        boolean young = history.isToBeTold();
        census.take();
        if (young) {
            history.tell(this::open);
        } else {
            open();
        }
        sandbox.printable().ifPresent(Startup::tell);
    }

    private void open() {
        doors.open();
        samples.follow();
        if (beats) {
            scheduler.resume();
        }
    }

    /** To the console, not to the log: the address opens every persona's door. */
    private static void tell(String address) {
        System.out.printf("%n  Rebond is ready. Open the sandbox in a browser:%n%n    %s%n%n", address);
    }
}
