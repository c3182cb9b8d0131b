package io.rebond.connector;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Asks for Rebond's token at start, so that a wrong secret is known before the first message that it would hold back. */
@Singleton
class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);

    private final TeamsSettings settings;
    private final AppToken token;
    private final ManagedExecutor threads;

    Rehearsal(TeamsSettings settings, AppToken token, ManagedExecutor threads) {
        this.settings = settings;
        this.token = token;
        this.threads = threads;
    }

    /** Nobody waits: a login that does not answer is no reason not to start. */
    void begin(@Observes StartupEvent event) {
        if (settings.isConnected()) {
            threads.execute(this::ask);
        }
    }

    private void ask() {
        try {
            token.bearer();
        } catch (TokenUnavailable e) {
            LOG.warnf("Microsoft gives Rebond no token (%s); admin doctor says what helps", e.getMessage());
        }
    }
}
