package io.rebond.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that whoever was shown them has alone, behind a prefix by which they may be known.
 *
 * <p>SHA-256 without salt or stretching is enough to keep it by, because there is no list of likely secrets to try, as there is
 * of passwords: whoever reads the hashes has 2^256 to guess from. The database finds one by its whole hash. How long that
 * takes may depend on the hashes kept, which no guess brings nearer, since nobody can choose the hash of what they send.
 */
public final class DrawnSecret {

    private static final Pattern BITS = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String prefix;
    private final String bits;

    private DrawnSecret(String prefix, String bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** @param prefix ASCII, may be empty */
    public static DrawnSecret drawn(String prefix) {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new DrawnSecret(prefix, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What somebody brought, if it can be one of that prefix. */
    public static Optional<DrawnSecret> brought(String prefix, String words) {
        return Optional.of(words)
                .filter(all -> all.startsWith(prefix))
                .map(all -> all.substring(prefix.length()))
                .filter(bits -> BITS.matcher(bits).matches())
                .map(bits -> new DrawnSecret(prefix, bits));
    }

    /** To keep it by. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(reveal().getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java brings SHA-256", e);
        }
    }

    /** To be shown once. */
    public String reveal() {
        return prefix + bits;
    }

    /** It may end up in a log. */
    @Override
    public String toString() {
        return prefix + "…";
    }
}
