package io.rebond.mail;

import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings come to. Whether they fit together, {@link MailDiagnosis} says before anything starts. */
@Singleton
class MailSettings {

    static final String PLATFORM = "mail";

    /** One for all lists: the mail server behind them is one, and so is its budget. */
    static final WorkspaceRef WORKSPACE = new WorkspaceRef(PLATFORM, "newsletter");

    private final MailConfig config;
    private final Optional<String> publicUrl;

    MailSettings(MailConfig config, @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl) {
        this.config = config;
        this.publicUrl = publicUrl;
    }

    boolean isOn() {
        return config.from().isPresent();
    }

    Sender sender() {
        return config.from().flatMap(Sender::of).orElseThrow(() -> new IllegalStateException("the newsletter is off"));
    }

    /** Whom readers know the letters from, also when no more are sent. */
    String name() {
        return config.from().flatMap(Sender::of).map(Sender::name).orElse("Rebond");
    }

    /** @param path begins with a slash */
    URI at(String path) {
        return URI.create(publicUrl.orElseThrow().replaceAll("/+$", "") + path);
    }

    int perSecond() {
        return config.perSecond();
    }

    Duration patience() {
        return config.patience();
    }
}
