package io.rebond.chat;

import java.time.Duration;
import java.util.Optional;

/** A platform did not take a message. Its reason is shown to animators: it holds no secret and nobody's words. */
public class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean fatal;
    private final Duration retryAfter;

    private DeliveryFailed(String reason, boolean fatal, Duration retryAfter) {
        super(reason);
        this.fatal = fatal;
        this.retryAfter = retryAfter;
    }

    /** Trying again cannot help: the channel is gone, the app is not invited. */
    public static DeliveryFailed forGood(String reason) {
        return new DeliveryFailed(reason, true, null);
    }

    /** Worth another try, at a time that we choose: a cut connection, a 5xx. */
    public static DeliveryFailed forNow(String reason) {
        return new DeliveryFailed(reason, false, null);
    }

    /** The platform named the time after which it will listen again ({@code Retry-After}). */
    public static DeliveryFailed forNow(String reason, Duration retryAfter) {
        return new DeliveryFailed(reason, false, retryAfter);
    }

    public boolean isFatal() {
        return fatal;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
