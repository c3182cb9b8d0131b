package io.rebond.gate;

import io.rebond.sandbox.SandboxAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody at the door, as far as the door can tell.
 *
 * @param host the authority of the request, with its port
 * @param origin the page that sent it, or null
 * @param pass what was offered in the address or the header, or null
 * @param known whether a persona cookie that we signed came along
 */
record Visit(String method, String host, String origin, String pass, boolean known) {
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Pattern SCHEME = Pattern.compile("^https?://");

    /** Why a visit is turned away. */
    enum Refusal {
        /** There is no sandbox here. */
        OFF(404),
        /** Another name leads to this machine: a page elsewhere may be behind it. */
        FOREIGN_HOST(403),
        /** Another site's page tries to act. */
        FOREIGN_ORIGIN(403),
        /** Neither pass nor cookie. */
        NO_PASS(403);

        final int status;

        Refusal(int status) {
            this.status = status;
        }
    }

    Optional<Refusal> refusedBy(SandboxAddress address) {
        if (!address.isEnabled()) {
            return Optional.of(Refusal.OFF);
        }
        if (host == null || !address.isOurHost(withoutPort(host))) {
            return Optional.of(Refusal.FOREIGN_HOST);
        }
        if (!method.equals("GET")
                && origin != null
                && !SCHEME.matcher(origin).replaceFirst("").equalsIgnoreCase(host)) {
            return Optional.of(Refusal.FOREIGN_ORIGIN);
        }
        return known || address.isPass(pass) ? Optional.empty() : Optional.of(Refusal.NO_PASS);
    }

    private static String withoutPort(String authority) {
        return PORT.matcher(authority).replaceFirst("");
    }
}
