package io.rebond.webapi;

import java.util.List;
import java.util.TreeSet;

/** What the app must be permitted to do; each with its reason in {@code bot-manifests/slack}. */
public final class Scopes {
    public static final List<String> NEEDED = List.of(
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "files:write",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write",
            "reactions:read",
            "users:read");

    private Scopes() {}

    /** @param granted as Slack lists them in the header {@code x-oauth-scopes}; a counterpart may tell none */
    public static List<String> missing(List<String> granted) {
        var missing = new TreeSet<>(NEEDED);
        granted.forEach(missing::remove);
        return granted.isEmpty() ? List.of() : List.copyOf(missing);
    }
}
