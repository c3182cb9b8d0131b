package io.rebond.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** One entry of {@code REBOND_FEEDS_ALLOW}: a host, as feed addresses spell it, and a port. */
public record AllowedHost(String host, int port) {
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]/@]+):(\\d{1,5})");

    static AllowedHost of(String text) {
        Matcher parts = HOST_AND_PORT.matcher(text.strip());
        if (!parts.matches()) {
            throw wrong(text);
        }
        int port = Integer.parseInt(parts.group(2));
        try {
            return new AllowedHost(HostSpelling.plain(parts.group(1)), port);
        } catch (Refused refused) {
            throw wrong(text);
        }
    }

    public AllowedHost {
        if (port < 1 || port > 65535) {
            throw wrong(host + ":" + port);
        }
    }

    /** For the configuration: a wrong value refuses to start, rather than quietly opening nothing. */
    public static final class Reading implements Converter<AllowedHost> {
        @Override
        public AllowedHost convert(String text) {
            return of(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "REBOND_FEEDS_ALLOW: \"" + text + "\" is not host:port, for example intranet.example:8080");
    }
}
