package io.rebond.teams;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Changes a card for everybody who sees it, because somebody pressed it. Best effort: who pressed is shown it at once. */
@Singleton
class SharedCards {

    private static final Logger LOG = Logger.getLogger(SharedCards.class);

    private final TeamsPlatform platform;
    private final Patience patience;
    private final Beside beside;

    SharedCards(TeamsPlatform platform, Patience patience, Beside beside) {
        this.platform = platform;
        this.patience = patience;
        this.beside = beside;
    }

    void replace(MessageRef standing, Message message) {
        patience.with(standing, () -> replaced(standing, message));
    }

    private boolean replaced(MessageRef standing, Message message) {
        try {
            beside.awaitTurn(standing.conversation().id());
            platform.update(standing, message);
            return true;
        } catch (DeliveryFailed e) {
            LOG.warnf("a card could not be changed for everybody: %s", e.getMessage());
            return false;
        }
    }
}
