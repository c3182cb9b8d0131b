package io.rebond.digest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short keys by which the same thing is known again. */
final class Fingerprint {

    private Fingerprint() {}

    /** The same for http and https, with or without {@code www.}, a closing slash or a fragment. */
    static String ofAddress(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var host = address.getHost().replaceFirst("^www\\.", "");
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return of(host + port + path + query);
    }

    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
