package io.rebond.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * One request on the way: the address as it was typed, or as a redirect gave it.
 *
 * @param host in its one spelling
 * @param opened named in {@code REBOND_FEEDS_ALLOW}: http and private addresses are then fine
 */
record Hop(URI uri, String host, int port, boolean opened) {
    static Hop first(URI uri, Set<AllowedHost> allowed) throws Refused {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme)) {
            throw new Refused(Problem.NOT_HTTPS, scheme);
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            throw new Refused(Problem.CREDENTIALS_IN_ADDRESS, "");
        }
        String host = HostSpelling.plain(uri.getHost());
        int port = port(uri, scheme);
        boolean opened = allowed.contains(new AllowedHost(host, port));
        if (scheme.equals("http") && !opened) {
            throw new Refused(Problem.NOT_HTTPS, host);
        }
        return new Hop(Links.withoutFragment(uri), host, port, opened);
    }

    /** Only an opened host may lead to another one: else any public server could steer us around the intranet. */
    Hop follow(String location, Set<AllowedHost> allowed) throws Refused {
        Hop next = first(target(location), opened ? allowed : Set.of());
        if (isHttps() && !next.isHttps()) {
            throw new Refused(Problem.NOT_HTTPS, next.host);
        }
        return next;
    }

    boolean isHttps() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String pathAndQuery() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private URI target(String location) throws Refused {
        try {
            if (location.length() <= Links.LONGEST) {
                return uri.resolve(location.strip());
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Said below, as for one that is too long.
        }
        throw new Refused(Problem.NOT_AN_ADDRESS, location);
    }

    private static int port(URI uri, String scheme) throws Refused {
        if (uri.getPort() == 0 || uri.getPort() > 65535) {
            throw new Refused(Problem.NOT_AN_ADDRESS, uri.toString());
        }
        return uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
    }
}
