package io.rebond.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fetches the keys that a metadata document points to, with the channels that each key is endorsed for. */
final class PublishedKeys implements JWKSetSource<SecurityContext> {

    private static final int LONGEST = 500_000;

    private final URI metadata;
    private final DefaultResourceRetriever web;

    /** Of the keys fetched last: the very set that the caches above hand out until the next fetch succeeds. */
    private volatile Map<String, Set<String>> endorsements = Map.of();

    PublishedKeys(URI metadata, KeyRhythm rhythm) {
        this.metadata = metadata;
        int patience = (int) rhythm.patience().toMillis();
        this.web = new DefaultResourceRetriever(patience, patience, LONGEST);
    }

    boolean endorses(String keyId, String channel) {
        return endorsements.getOrDefault(keyId, Set.of()).contains(channel);
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws JWKSetRetrievalException {
        try {
            var address = JSONObjectUtils.getURI(fetch(metadata.toURL()), "jwks_uri");
            var published = fetch(address.toURL());
            var keys = JWKSet.parse(published);
            endorsements = endorsements(published);
            return keys;
        } catch (IOException | ParseException | RuntimeException e) {
            throw new JWKSetRetrievalException("the signing keys could not be fetched", e);
        }
    }

    private Map<String, Object> fetch(URL address) throws IOException, ParseException {
        return JSONObjectUtils.parse(web.retrieveResource(address).getContent());
    }

    private static Map<String, Set<String>> endorsements(Map<String, Object> published) throws ParseException {
        return Arrays.stream(JSONObjectUtils.getJSONObjectArray(published, "keys"))
                .filter(key -> key.get("kid") instanceof String)
                .collect(Collectors.toUnmodifiableMap(
                        key -> (String) key.get("kid"), PublishedKeys::channels, (first, second) -> first));
    }

    private static Set<String> channels(Map<String, Object> key) {
        return key.get("endorsements") instanceof Collection<?> named
                ? named.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    public void close() {
        // Nothing is held open between two fetches.
    }
}
