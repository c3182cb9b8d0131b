package io.rebond.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How we stand with the mail server: since when it has taken nothing, and why. Memory only. */
@Singleton
class Standing {

    /**
     * @param reason in words of ours, with no address
     * @param login whether it is the login that is refused
     */
    record Trouble(Instant since, String reason, boolean login) {}

    private final Clock clock;
    private volatile Trouble trouble;

    Standing(Clock clock) {
        this.clock = clock;
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** It listened to us, whatever it said of a recipient. */
    void answered() {
        trouble = null;
    }

    void failed(String reason, boolean login) {
        var before = trouble;
        trouble = new Trouble(before == null ? clock.instant() : before.since(), reason, login);
    }
}
