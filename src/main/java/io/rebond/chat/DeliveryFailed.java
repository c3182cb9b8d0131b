package io.rebond.chat;

import java.time.Duration;
import java.util.Optional;

/** A platform did not take a message. Its reason is shown to animators: it holds no secret and nobody's words. */
public class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1;

    private enum Kind {
        FOR_GOOD,
        FOR_NOW,
        AWAY
    }

    private final Kind kind;
    private final Duration retryAfter;

    private DeliveryFailed(String reason, Kind kind, Duration retryAfter) {
        super(reason);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    /** Trying again cannot help: the channel is gone, the app is not invited. */
    public static DeliveryFailed forGood(String reason) {
        return new DeliveryFailed(reason, Kind.FOR_GOOD, null);
    }

    /** Worth another try, at a time that we choose: a cut connection, a 5xx. */
    public static DeliveryFailed forNow(String reason) {
        return new DeliveryFailed(reason, Kind.FOR_NOW, null);
    }

    /** The platform named the time after which it will listen again ({@code Retry-After}). */
    public static DeliveryFailed forNow(String reason, Duration retryAfter) {
        return new DeliveryFailed(reason, Kind.FOR_NOW, retryAfter);
    }

    /**
     * The platform takes nothing from us, which says nothing about this message: it is no try, and the workspace is left
     * alone for a while. For a platform to which many wait at once, who would all use up their tries while it is away.
     */
    public static DeliveryFailed away(String reason, Duration retryAfter) {
        return new DeliveryFailed(reason, Kind.AWAY, retryAfter);
    }

    public boolean isFatal() {
        return kind == Kind.FOR_GOOD;
    }

    public boolean isAway() {
        return kind == Kind.AWAY;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
