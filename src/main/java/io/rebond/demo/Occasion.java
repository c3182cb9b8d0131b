package io.rebond.demo;

import io.rebond.connector.TeamsSettings;
import io.rebond.sandbox.SandboxAddress;
import io.rebond.webapi.SlackConfig;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a place for a sample company's past: one that nobody real can reach. */
@Singleton
class Occasion {

    private final boolean fits;

    Occasion(
            DemoConfig config,
            SandboxAddress sandbox,
            SlackConfig slack,
            TeamsSettings teams,
            @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl) {
        this.fits = config.enabled()
                && config.history()
                && sandbox.isEnabled()
                && publicUrl.isEmpty()
                && slack.botToken().isEmpty()
                && slack.signingSecret().isEmpty()
                && slack.appToken().isEmpty()
                && teams.isOff();
    }

    boolean fits() {
        return fits;
    }
}
