package io.rebond.slack;

import io.rebond.webapi.SlackConfig;
import io.rebond.webapi.Standing;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether Slack is connected. It never makes the process unready: events of a workspace that is known are accepted
 * while Slack does not answer, and other platforms have nothing to do with it.
 */
@Readiness
@Singleton
class SlackHealth implements HealthCheck {
    private final SlackConfig config;
    private final Standing standing;

    SlackHealth(SlackConfig config, Standing standing) {
        this.config = config;
        this.standing = standing;
    }

    @Override
    public HealthCheckResponse call() {
        boolean ready = standing.workspace().isPresent() && standing.away().isEmpty();
        return HealthCheckResponse.named("slack")
                .up()
                .withData("state", config.botToken().isEmpty() ? "off" : ready ? "ready" : "not ready")
                .build();
    }
}
