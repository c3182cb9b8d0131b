package io.rebond.web;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for each host. Resolvers also read 2130706433, 0177.0.0.1, 0x7f.1 or 127.1 as addresses, and not all read them
 * alike, so that what is checked might not be what is connected to.
 */
final class HostSpelling {
    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final Pattern DOTTED_DECIMAL = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern IPV6_WITHOUT_ZONE = Pattern.compile("\\[[0-9a-f:.]+]");

    private HostSpelling() {}

    /** The host in lower case, an IPv6 address without its brackets. */
    static String plain(String host) throws Refused {
        String lower = host == null || host.length() > LONGEST ? "" : host.toLowerCase(Locale.ROOT);
        if (IPV6_WITHOUT_ZONE.matcher(lower).matches()) {
            return lower.substring(1, lower.length() - 1);
        }
        boolean number = ENDS_IN_A_NUMBER.matcher(lower).matches();
        if (!(number ? DOTTED_DECIMAL : NAME).matcher(lower).matches()) {
            throw new Refused(Problem.STRANGE_HOST, lower);
        }
        return lower;
    }
}
