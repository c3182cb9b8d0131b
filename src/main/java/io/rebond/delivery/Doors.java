package io.rebond.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Opens the doors once the house is ready, and closes them in the order in which nothing is lost. */
@Singleton
public class Doors {

    private final GroupCommit commits;
    private final Dispatcher dispatcher;
    private final Handling handling;
    private final DeliveryConfig config;
    private final Bell bell = new Bell(1);
    private final Worker handler;
    private volatile boolean open;

    Doors(GroupCommit commits, Dispatcher dispatcher, Handling handling, DeliveryConfig config) {
        this.commits = commits;
        this.dispatcher = dispatcher;
        this.handling = handling;
        this.config = config;
        this.handler = new Worker("journal-handler", this::handleNext);
    }

    /** Called by the start-up, after the migrations. */
    public void open() {
        commits.onDurable(bell::ring);
        commits.start();
        handler.start();
        dispatcher.start();
        open = true;
    }

    boolean areOpen() {
        return open;
    }

    boolean areAlive() {
        return commits.isAlive() && handler.isAlive() && dispatcher.isAlive();
    }

    void close(@Observes ShutdownEvent event) {
        open = false;
        commits.stop();
        handler.stop();
        dispatcher.stop();
    }

    private void handleNext() throws SQLException, InterruptedException {
        if (handling.next(config.handlingBatch()) == 0) {
            bell.await(config.idle());
        }
    }
}
