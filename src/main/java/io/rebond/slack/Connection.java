package io.rebond.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.rebond.chat.Connected;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackConfig;
import io.rebond.webapi.SlackRefused;
import io.rebond.webapi.Standing;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Asks Slack who we are, in the background: a Slack that is away at start delays nothing else, and is asked again until it
 * answers.
 */
@Singleton
class Connection {
    private static final Logger LOG = Logger.getLogger(Connection.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final SlackConfig config;
    private final SlackApi api;
    private final Workspaces workspaces;
    private final SocketMode socket;
    private final Event<Connected> connected;
    private final Standing standing;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(2, Connection::daemon);

    Connection(
            SlackConfig config,
            SlackApi api,
            Workspaces workspaces,
            SocketMode socket,
            Event<Connected> connected,
            Standing standing) {
        this.config = config;
        this.api = api;
        this.workspaces = workspaces;
        this.socket = socket;
        this.connected = connected;
        this.standing = standing;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "slack-connection");
        thread.setDaemon(true);
        return thread;
    }

    void begin(@Observes StartupEvent event) {
        if (config.botToken().isPresent()) {
            workspaces.recall();
            thread.execute(() -> connect(Duration.ofSeconds(2)));
            thread.execute(() -> socket.open(thread));
        }
    }

    void end(@Observes ShutdownEvent event) {
        // Not interrupted: it may hold a connection of H2, which would close its file.
        thread.shutdown();
        socket.close();
    }

    private void connect(Duration pause) {
        try {
            know(api.call(methods -> methods.authTest(request -> request)));
        } catch (SlackRefused e) {
            standing.away(e);
            LOG.warnf("Slack is not connected: %s; trying again in %d s", e.getMessage(), pause.toSeconds());
            again(pause);
        } catch (RuntimeException e) {
            LOG.errorf(e, "the connection to Slack could not be noted");
            again(pause);
        }
    }

    private void again(Duration pause) {
        var longer = pause.multipliedBy(2);
        var next = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        if (!thread.isShutdown()) {
            thread.schedule(() -> connect(next), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void know(AuthTestResponse us) {
        var workspace = new Workspace(us.getTeamId(), us.getTeam(), us.getUserId(), String.valueOf(us.getBotId()));
        workspaces.remember(workspace);
        standing.connected(us.getTeam(), scopes(us));
        LOG.infof("connected to Slack, workspace %s", us.getTeamId());
        connected.fire(new Connected(workspace.ref()));
    }

    private static List<String> scopes(AuthTestResponse us) {
        var headers = us.getHttpResponseHeaders();
        return headers == null
                ? List.of()
                : headers.getOrDefault("x-oauth-scopes", List.of()).stream()
                        .flatMap(line -> Stream.of(line.strip().split("\\s*,\\s*")))
                        .toList();
    }
}
