package io.rebond.slack;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import io.rebond.webapi.Refusal;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackConfig;
import io.rebond.webapi.SlackRefused;
import io.rebond.webapi.Standing;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The way by which Slack reaches a Rebond without a public address: a connection that we open, and open again whenever it
 * is gone. The SDK's own monitor is left off: it ends for good at the first new connection that Slack refuses.
 */
@Singleton
class SocketMode {
    private static final Logger LOG = Logger.getLogger(SocketMode.class);
    private static final int LISTENERS = 4;

    private final SlackConfig config;
    private final SlackApi api;
    private final SocketDoor door;
    private final Standing standing;
    private SocketModeClient client;

    SocketMode(SlackConfig config, SlackApi api, SocketDoor door, Standing standing) {
        this.config = config;
        this.api = api;
        this.door = door;
        this.standing = standing;
    }

    /** Keeps a connection open from now on, where there is a token for it. */
    void open(ScheduledExecutorService thread) {
        if (config.appToken().isPresent()) {
            long pause = config.socketCheck().toMillis();
            thread.scheduleWithFixedDelay(this::lookAfter, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    void close() {
        end();
    }

    /** Never throws: it would not be called again. */
    private void lookAfter() {
        try {
            if (client != null && client.verifyConnection()) {
                standing.socketConnected();
            } else {
                reconnect();
            }
        } catch (SlackRefused e) {
            failed(e);
        } catch (URISyntaxException | IOException | RuntimeException e) {
            failed(cut());
        }
    }

    /** The SDK opens it in the background, so that only the next look tells whether it opened. */
    private void reconnect() throws SlackRefused, URISyntaxException, IOException {
        if (client != null) {
            failed(cut());
        }
        end();
        connect();
    }

    private static SlackRefused cut() {
        return new SlackRefused(Refusal.SOCKET, "socket", null);
    }

    private void failed(SlackRefused why) {
        standing.socketAway(why);
        LOG.warnf("Socket Mode is not connected: %s", why.getMessage());
    }

    private void connect() throws SlackRefused, URISyntaxException, IOException {
        var address = api.callAsApp(methods -> methods.appsConnectionsOpen(request -> request))
                .getUrl();
        client = new SocketModeClientJavaWSImpl(
                api.slack(),
                config.appToken().orElseThrow(),
                address,
                LISTENERS,
                new ConcurrentLinkedMessageQueue(),
                false,
                false,
                Duration.ofHours(1).toMillis());
        door.listenTo(client);
        client.connect();
    }

    private synchronized void end() {
        try {
            if (client != null) {
                client.close();
            }
        } catch (IOException e) {
            LOG.debugf(
                    "the connection of Socket Mode did not close: %s",
                    e.getClass().getSimpleName());
        } finally {
            client = null;
        }
    }
}
