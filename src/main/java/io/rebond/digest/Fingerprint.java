package io.rebond.digest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short keys by which the same thing is known again. */
final class Fingerprint {

    private Fingerprint() {}

    /** Pages that Google keeps a copy of, with the page's own address behind the copy's. */
    private static final Pattern COPY =
            Pattern.compile("(?:google\\.[a-z.]+/amp|[a-z0-9-]+\\.cdn\\.ampproject\\.org/[a-z])/(?:s/)?(?<page>.+)");

    private static final Pattern LIGHT_PARAMETER =
            Pattern.compile("(?i)amp(=.*)?|amp_\\w+=.*|(outputtype|output)=amp|usqp=.*");

    /** The same for http and https, with or without {@code www.}, a closing slash or a fragment, and for the page's AMP. */
    static String ofAddress(URI address) {
        var host = address.getHost().replaceFirst("^www\\.", "");
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        var copy = COPY.matcher(host + port + path);
        var page = copy.matches() ? copy.group("page").replaceFirst("^www\\.", "") : host + port + path;
        return of(full(page) + query(address));
    }

    /** The page of which this may be the version for telephones. */
    private static String full(String page) {
        return page.replaceFirst("^amp\\.", "")
                .replaceFirst("^([^/]+)/amp/", "$1/")
                .replaceFirst("[./]amp(?=(\\.html?)?/*$)", "")
                .replaceFirst("/+$", "");
    }

    private static String query(URI address) {
        if (address.getRawQuery() == null) {
            return "";
        }
        var kept = Stream.of(address.getRawQuery().split("&"))
                .filter(parameter -> !LIGHT_PARAMETER.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
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
