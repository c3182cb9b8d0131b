package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MessageRef;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** One turn of a sender: claim a lane, hand its oldest letter to the platform, record what came of it. */
@Singleton
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    private final Lanes lanes;
    private final Platforms platforms;
    private final Allowance allowance;
    private final Refreshing refreshing;
    private final Outcomes outcomes;
    private final DeliveryConfig config;

    Sending(
            Lanes lanes,
            Platforms platforms,
            Allowance allowance,
            Refreshing refreshing,
            Outcomes outcomes,
            DeliveryConfig config) {
        this.lanes = lanes;
        this.platforms = platforms;
        this.allowance = allowance;
        this.refreshing = refreshing;
        this.outcomes = outcomes;
        this.config = config;
    }

    /** @return false when no lane has its turn */
    boolean next() throws SQLException {
        var lease = lanes.claim(config.lease());
        if (lease.isEmpty()) {
            return false;
        }
        try {
            send(lease.get());
        } catch (LateWrite e) {
            LOG.warnf("refused: %s", e.getMessage());
        }
        return true;
    }

    private void send(Lease lease) throws SQLException {
        var workspace = lease.lane().workspace();
        var platform = platforms.named(workspace.platform());
        if (platform.isEmpty()) {
            outcomes.failed(lease, DeliveryFailed.forNow("no platform " + workspace.platform() + " is connected"));
            return;
        }
        var wait = allowance.spend(workspace, platform.get().pace());
        if (wait.isZero()) {
            hand(lease, platform.get());
        } else {
            outcomes.postponed(lease, wait);
        }
    }

    private void hand(Lease lease, ChatPlatform platform) {
        Rest rest = platform.pace()::freeAfter;
        try {
            if (lease.letter().kind() == Letter.Kind.POST) {
                var standing = handedOver(() -> post(lease.letter(), platform));
                outcomes.posted(lease, standing, rest);
            } else {
                handedOver(() -> refreshing.refresh(lease.letter(), platform));
                outcomes.updated(lease, rest);
            }
        } catch (DeliveryFailed e) {
            outcomes.failed(lease, e);
        }
    }

    private interface Handing<T> {
        T over() throws DeliveryFailed;
    }

    /** A defect in an adapter or a renderer counts as a failed try, or the letter would be tried for ever. */
    private static <T> T handedOver(Handing<T> handing) throws DeliveryFailed {
        try {
            return handing.over();
        } catch (RuntimeException e) {
            LOG.errorf(e, "a message could not be handed over");
            throw DeliveryFailed.forNow(
                    "internal: " + Transience.rootOf(e).getClass().getSimpleName());
        }
    }

    /** A letter that was tried before may stand already: the answer, or our note of it, may have been lost. */
    private static MessageRef post(Letter letter, ChatPlatform platform) throws DeliveryFailed {
        if (letter.attempts() > 0) {
            var standing = platform.find(letter.target(), letter.asPart());
            if (standing.isPresent()) {
                return standing.get();
            }
        }
        return platform.post(letter.target(), letter.message(), letter.asPart());
    }
}
