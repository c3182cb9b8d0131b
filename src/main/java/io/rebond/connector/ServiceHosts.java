package io.rebond.connector;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The addresses that an answer, and Rebond's token with it, may be sent to. */
public final class ServiceHosts {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> allowed;

    /** @param allowed hosts, with a port where it is not 443; none means this machine only */
    ServiceHosts(List<String> allowed) {
        this.allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** http is for this machine only, and there only where it is meant: a token on the wire is anybody's. */
    boolean allow(String serviceUrl) {
        try {
            var address = new URI(String.valueOf(serviceUrl));
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && allow(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static boolean isThisMachine(String host) {
        return host != null && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    private boolean allow(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        boolean here = isThisMachine(host);
        if (allowed.isEmpty()) {
            return here && "http".equals(address.getScheme());
        }
        return ("https".equals(address.getScheme()) || here && "http".equals(address.getScheme()))
                && allowed.contains(address.getPort() < 0 ? host : host + ":" + address.getPort());
    }
}
