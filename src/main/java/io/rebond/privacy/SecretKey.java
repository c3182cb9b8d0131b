package io.rebond.privacy;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret and the keys derived from it, one for each use, so that what one use reveals helps no
 * other. Derivation is HKDF-Expand with one block (RFC 5869, section 2.3) under SHA-256.
 */
@Singleton
class SecretKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] master;

    SecretKey(KeySource source) {
        this.master = mac("rebond".getBytes(StandardCharsets.UTF_8), source.secret());
    }

    /** @param use the derived key's name */
    byte[] sign(String use, byte[] text) {
        byte[] label = (use + "\u0001").getBytes(StandardCharsets.UTF_8);
        return mac(mac(master, label), text);
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
