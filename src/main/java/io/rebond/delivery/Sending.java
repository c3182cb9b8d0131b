package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MessageRef;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One turn of a sender: claim a lane, hand its oldest letter to the platform, record what came of it. */
@Singleton
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private final Lanes lanes;
    private final Platforms platforms;
    private final Allowance allowance;
    private final Turnstile turnstile;
    private final Refreshing refreshing;
    private final Outcomes outcomes;

    Sending(
            Lanes lanes,
            Platforms platforms,
            Allowance allowance,
            Turnstile turnstile,
            Refreshing refreshing,
            Outcomes outcomes) {
        this.lanes = lanes;
        this.platforms = platforms;
        this.allowance = allowance;
        this.turnstile = turnstile;
        this.refreshing = refreshing;
        this.outcomes = outcomes;
    }

    /** @return false when no lane has its turn */
    boolean next() throws SQLException {
        var lease = lanes.claim(turnstile.closed());
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

    /** Sends what somebody who is dead was about to. */
    void release() {
        lanes.release();
    }

    private void send(Lease lease) throws SQLException {
        var workspace = lease.lane().workspace();
        var platform = platforms.named(workspace.platform());
        if (platform.isEmpty()) {
            outcomes.failed(lease, DeliveryFailed.forNow("no platform " + workspace.platform() + " is connected"));
            return;
        }
        if (turnstile.enter(workspace, platform.get().pace())) {
            try {
                spend(lease, platform.get());
            } finally {
                turnstile.leave(workspace);
            }
        } else {
            outcomes.postponed(lease, A_MOMENT);
        }
    }

    private void spend(Lease lease, ChatPlatform platform) {
        var workspace = lease.lane().workspace();
        var wait = allowance.spend(workspace, platform.pace());
        if (wait.isZero()) {
            hand(lease, platform);
        } else {
            leaveAlone(lease, wait);
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
            if (e.isAway()) {
                leaveAlone(lease, e.retryAfter().orElse(A_MOMENT));
            } else {
                outcomes.failed(lease, e);
            }
        }
    }

    private void leaveAlone(Lease lease, Duration time) {
        turnstile.close(lease.lane().workspace(), time);
        outcomes.postponed(lease, time);
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
