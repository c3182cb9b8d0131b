package io.rebond.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the two doors work. The defaults suit a small machine; nothing needs to be set. */
@ConfigMapping(prefix = "rebond.delivery")
public interface DeliveryConfig {

    /** The most events that one commit makes durable together, 1 to 5,000. */
    @WithDefault("500")
    int commitBatch();

    /** The most events that one transaction handles together, 1 to 5,000. */
    @WithDefault("500")
    int handlingBatch();

    /** Events that may wait for their commit; past that the platform is told to come again (503). */
    @WithDefault("10000")
    int waitingEvents();

    /** Threads that send, 1 to 32: as many conversations are written to at the same time. */
    @WithDefault("4")
    int senders();

    /** How long a replica may hold a conversation while it sends; longer than any platform's time-out. */
    @WithDefault("30s")
    Duration lease();

    /** How long an idle worker waits before it looks for what other replicas queued. */
    @WithDefault("1s")
    Duration idle();

    /** How often a message is tried before it is given up, 1 to 100. */
    @WithDefault("12")
    int attempts();

    /** The longest pause between two tries; the first is a second, each further one twice as long, with jitter. */
    @WithDefault("15m")
    Duration longestPause();

    /** How long the key of a handled event is kept; every platform delivers again within minutes, if at all. */
    @WithDefault("24h")
    Duration rememberSeen();

    /** How long an event that nothing could handle is kept for replay. */
    @WithDefault("7d")
    Duration keepParked();
}
