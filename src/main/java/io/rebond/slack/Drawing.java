package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture that travels as data, within its own address.
 *
 * @param kind one of those that Slack shows: png, jpeg or gif
 * @param base64 its bytes
 */
record Drawing(String kind, String base64) {
    private static final Pattern DATA = Pattern.compile("image/(png|jpeg|gif);base64,([A-Za-z0-9+/]+={0,2})");

    /** Empty for a picture on the web, and for one of a kind that Slack does not show. */
    static Optional<Drawing> of(URI source) {
        if (!"data".equalsIgnoreCase(source.getScheme())) {
            return Optional.empty();
        }
        var data = DATA.matcher(source.getSchemeSpecificPart());
        return data.matches() ? Optional.of(new Drawing(data.group(1), data.group(2))) : Optional.empty();
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(base64.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
