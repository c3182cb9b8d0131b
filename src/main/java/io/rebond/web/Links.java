package io.rebond.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links as feeds spell them, made into addresses that can be compared and clicked. */
public final class Links {
    /** In characters; longer ones are refused. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_HOST = 253;
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(utm_\\w+|xtor|fbclid|gclid|mc_cid|mc_eid|at_medium)(=.*)?");
    private static final Pattern ABOVE_THE_ROOT = Pattern.compile("^(/\\.\\.)+(?=/)");
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");

    private Links() {}

    /**
     * The address without what only tracks who follows it. Empty for what is no http or https address, is longer than
     * 2,000 characters once it is spelled out, or hides its host behind a user name.
     */
    public static Optional<URI> canonical(String raw) {
        return canonical(raw, URI.create(""));
    }

    /** @param base what a relative address starts from */
    public static Optional<URI> canonical(String raw, URI base) {
        if (raw == null || raw.isBlank() || raw.length() > LONGEST || !isWhole(raw)) {
            return Optional.empty();
        }
        try {
            URI uri = resolved(base, withPlainHost(new URI(escaped(raw.strip()))));
            return Optional.of(uri).filter(Links::isWeb).map(Links::tidy).filter(Links::isShort);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Half a character cannot be spelled out. */
    public static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static URI withoutFragment(URI uri) {
        return URI.create(uri.toASCIIString().replaceFirst("#.*", ""));
    }

    /** RFC 3986, where {@link URI#resolve} still follows its predecessor: what is only a query replaces no more than the query. */
    private static URI resolved(URI base, URI reference) {
        String spelled = reference.toString();
        if (base.getRawAuthority() == null || spelled.startsWith("#")) {
            return base.resolve(reference);
        }
        String rooted = base.getScheme() + "://" + base.getRawAuthority()
                + (base.getRawPath().isEmpty() ? "/" : base.getRawPath());
        return spelled.startsWith("?")
                ? URI.create(rooted + spelled)
                : URI.create(rooted).resolve(reference);
    }

    /** Hosts may bear accents; what asks for them spells them in ASCII. */
    private static URI withPlainHost(URI uri) throws URISyntaxException {
        String authority = uri.getRawAuthority();
        if (authority == null || uri.getHost() != null || authority.chars().allMatch(letter -> letter < 0x80)) {
            return uri;
        }
        String plain = Matcher.quoteReplacement(IDN.toASCII(authority));
        return new URI(uri.toString().replaceFirst(Pattern.quote(authority), plain));
    }

    private static boolean isWeb(URI uri) {
        return uri.getScheme() != null
                && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getHost().length() <= LONGEST_HOST
                && uri.getRawUserInfo() == null;
    }

    /** Spelled out, each character may have become nine. */
    private static boolean isShort(URI tidy) {
        return tidy.toString().length() <= LONGEST;
    }

    private static URI tidy(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean defaultPort = uri.getPort() == (scheme.equals("https") ? 443 : 80);
        String tidy = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                + (uri.getPort() < 0 || defaultPort ? "" : ":" + uri.getPort())
                + ABOVE_THE_ROOT
                        .matcher(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                        .replaceFirst("")
                + untracked("?", uri.getRawQuery())
                + untracked("#", uri.getRawFragment());
        return URI.create(URI.create(tidy).toASCIIString());
    }

    private static String untracked(String mark, String parameters) {
        String kept = parameters == null
                ? ""
                : Stream.of(parameters.split("&"))
                        .filter(parameter -> !TRACKING.matcher(parameter).matches())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : mark + kept;
    }

    private static String escaped(String raw) {
        return NOT_IN_AN_ADDRESS.matcher(raw).replaceAll(found -> "%%%02X"
                .formatted((int) found.group().charAt(0)));
    }
}
