package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.webapi.SlackConfig;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Slack's requests from others', by their bytes alone. Bolt's own verifier compares in variable time, accepts
 * timestamps of any future, and with an ASCII locale takes the bytes for other characters.
 */
@Singleton
class SlackSignature {
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    /** With the key in it; copied for each request, which is cheaper than looking the algorithm up again. */
    private final Optional<Mac> keyed;

    private final Clock clock;

    SlackSignature(SlackConfig config, Clock clock) {
        this.keyed = config.signingSecret().map(SlackSignature::keyed);
        this.clock = clock;
    }

    boolean canTell() {
        return keyed.isPresent();
    }

    boolean isGenuine(String timestamp, String signature, byte[] body) {
        return keyed.isPresent()
                && timestamp != null
                && signature != null
                && isRecent(timestamp)
                && MessageDigest.isEqual(signature(timestamp, body).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private boolean isRecent(String timestamp) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        var at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private String signature(String timestamp, byte[] body) {
        try {
            var mac = (Mac) keyed.orElseThrow().clone();
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's " + ALGORITHM + " can be copied", e);
        }
    }

    private static Mac keyed(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
