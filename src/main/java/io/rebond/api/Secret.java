package io.rebond.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a token that its owner alone has: 256 random bits behind a prefix by which scanners of sources and logs know it.
 *
 * <p>SHA-256 without salt or stretching is enough to keep it by, because there is no list of likely secrets to try, as there is
 * of passwords: whoever reads the hashes has 2^256 to guess from. The database finds a token by its whole hash. How long that
 * takes may depend on the hashes kept, which no guess brings nearer, since nobody can choose the hash of what they send.
 */
final class Secret {

    static final String PREFIX = "rebond_";

    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(" + SHAPE.pattern() + ") *");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String words;

    private Secret(String words) {
        this.words = words;
    }

    static Secret drawn() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** @param authorization the request's header (RFC 6750), or null where it has none */
    static Optional<Secret> broughtIn(String authorization) {
        var brought = BEARER.matcher(authorization == null ? "" : authorization);
        return brought.matches() ? Optional.of(new Secret(brought.group(1))) : Optional.empty();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java brings SHA-256", e);
        }
    }

    /** To be shown once. */
    String reveal() {
        return words;
    }

    /** It may end up in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
