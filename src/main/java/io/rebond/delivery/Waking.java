package io.rebond.delivery;

import jakarta.inject.Singleton;

/** Tells the senders that there is work, once it can be seen. */
@Singleton
class Waking {

    private final Dispatcher dispatcher;
    private final AfterCommit afterCommit;

    Waking(Dispatcher dispatcher, AfterCommit afterCommit) {
        this.dispatcher = dispatcher;
        this.afterCommit = afterCommit;
    }

    void afterCommit() {
        afterCommit.run(dispatcher::ring);
    }
}
