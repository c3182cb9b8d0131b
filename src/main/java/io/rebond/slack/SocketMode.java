package io.rebond.slack;

import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;

@Singleton
class SocketMode {
    void open(ScheduledExecutorService thread) {}

    void close() {}
}
