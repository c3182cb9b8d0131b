package io.rebond.privacy;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Keys that are never stored. Each is derived from the installation's secret and a salt (HKDF-Expand, RFC 5869, section
 * 2.3, under SHA-256), so that what it hid is lost to everybody, the holder of the secret included, once no copy of the
 * salt is left.
 */
@Singleton
public class PerishableKeys {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    PerishableKeys(SecretKey key) {
        this.key = key;
    }

    /** A new salt, 64 hexadecimal digits. */
    public String newSalt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The same salt gives the same key as long as the installation's secret is the same. */
    public PerishableKey of(String salt) {
        return new PerishableKey(derived("alias", salt), derived("hiding", salt), RANDOM);
    }

    private byte[] derived(String use, String salt) {
        return key.sign("perishable " + use, (salt + "\u0001").getBytes(StandardCharsets.UTF_8));
    }
}
