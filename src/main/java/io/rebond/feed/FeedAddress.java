package io.rebond.feed;

import io.rebond.web.AllowedHost;
import io.rebond.web.Links;
import io.rebond.web.Problem;
import io.rebond.web.Refused;
import io.rebond.web.SafeGet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a feed is read from: an https address, an intranet address opened by the configuration, or a bundled sample. */
public record FeedAddress(URI uri) {
    private static final String SAMPLE = "sample";
    private static final Pattern SAMPLE_NAME = Pattern.compile("[a-z0-9-]{1,60}");

    /** Judges the text alone: what its host resolves to is checked at every reading. */
    public static FeedAddress parse(String text, FeedConfig config) throws Refused {
        URI uri = uri(text == null ? "" : text.strip());
        if (SAMPLE.equalsIgnoreCase(uri.getScheme())) {
            return sample(uri.getRawSchemeSpecificPart());
        }
        return new FeedAddress(SafeGet.address(uri, allowedBy(config)));
    }

    static Set<AllowedHost> allowedBy(FeedConfig config) {
        return Set.copyOf(config.allow().orElse(List.of()));
    }

    boolean isSample() {
        return SAMPLE.equals(uri.getScheme());
    }

    String sampleResource() {
        return "/samples/" + uri.getSchemeSpecificPart() + ".xml";
    }

    private static FeedAddress sample(String name) throws Refused {
        FeedAddress sample = new FeedAddress(URI.create(SAMPLE + ":" + name));
        if (!SAMPLE_NAME.matcher(name).matches() || FeedAddress.class.getResource(sample.sampleResource()) == null) {
            throw new Refused(Problem.SAMPLE_UNKNOWN, name);
        }
        return sample;
    }

    private static URI uri(String text) throws Refused {
        try {
            URI uri = new URI(text);
            if (!text.isEmpty() && Links.isWhole(text) && uri.toASCIIString().length() <= Links.LONGEST) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, as for a text that is too long.
        }
        // The text is not repeated: it may hold a password.
        throw new Refused(Problem.NOT_AN_ADDRESS, "");
    }
}
