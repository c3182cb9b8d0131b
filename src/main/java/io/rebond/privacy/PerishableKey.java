package io.rebond.privacy;

import io.rebond.chat.MemberRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Stands for members and hides what they said, in the sight of anybody who lacks the installation's secret. */
public final class PerishableKey {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] naming;
    private final byte[] hiding;
    private final RandomGenerator random;

    PerishableKey(byte[] naming, byte[] hiding, RandomGenerator random) {
        this.naming = naming;
        this.hiding = hiding;
        this.random = random;
    }

    /** What stands for the member under this key: 64 hexadecimal digits that lead to nobody without it. */
    public String aliasOf(MemberRef member) {
        var text = member.workspace().platform() + "|" + member.workspace().id() + "|" + member.id();
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(naming, MAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /**
     * The number under AES-256-GCM (NIST SP 800-38D), with a nonce drawn anew: always 48 characters, and never the same
     * ones twice.
     *
     * @param bound what the number belongs to; it is revealed together with nothing else
     */
    public String hide(long number, String bound) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        try {
            var hidden = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(text);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + hidden.length)
                            .put(nonce)
                            .put(hidden)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    /** The number that was hidden; empty for what another key hid, or what was bound to something else. */
    public Optional<Long> reveal(String hidden, String bound) {
        try {
            byte[] bytes = Base64.getDecoder().decode(hidden);
            var text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES), bound)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(ByteBuffer.wrap(text).getLong());
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(hiding, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
