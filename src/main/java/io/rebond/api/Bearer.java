package io.rebond.api;

import io.rebond.secret.DrawnSecret;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a token that its owner alone has, behind a prefix by which scanners of sources and logs know it. */
final class Bearer {

    static final String PREFIX = "rebond_";

    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +(\\S+) *");

    private Bearer() {}

    static DrawnSecret drawn() {
        return DrawnSecret.drawn(PREFIX);
    }

    /** @param authorization the request's header (RFC 6750), or null where it has none */
    static Optional<DrawnSecret> broughtIn(String authorization) {
        var brought = HEADER.matcher(authorization == null ? "" : authorization);
        return brought.matches() ? DrawnSecret.brought(PREFIX, brought.group(1)) : Optional.empty();
    }
}
