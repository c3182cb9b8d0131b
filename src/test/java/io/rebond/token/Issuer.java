package io.rebond.token;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signs tokens and publishes keys as the Bot Framework does. */
public final class Issuer implements AutoCloseable {

    public static final String NAME = "https://api.botframework.com";
    public static final String APP = "11111111-2222-3333-4444-555555555555";
    public static final String SERVICE = "https://smba.trafficmanager.net/emea/";

    private static final String METADATA = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";

    private final WireMockServer web;
    private final List<Map<String, Object>> published = new ArrayList<>();
    private RSAKey current;

    public Issuer() {
        this(0);
    }

    /** @param port 0 for any */
    public Issuer(int port) {
        web = new WireMockServer(options().bindAddress("127.0.0.1").port(port));
        web.start();
        web.stubFor(get(METADATA)
                .willReturn(aResponse()
                        .withBody("{\"issuer\":\"" + NAME + "\",\"jwks_uri\":\"" + web.baseUrl() + KEYS + "\"}")));
        rotate();
    }

    public URI metadata() {
        return metadata(web.port());
    }

    public static URI metadata(int port) {
        return URI.create("http://localhost:" + port + METADATA);
    }

    /** From now on signs with a new key; the old ones stay published. */
    public void rotate() {
        current = key();
        publish(current, List.of("msteams", "webchat"));
    }

    public void publish(RSAKey key, List<String> endorsements) {
        var published = new LinkedHashMap<>(key.toPublicJWK().toJSONObject());
        published.put("endorsements", endorsements);
        this.published.add(published);
        answer(Duration.ZERO);
    }

    void answerLate(Duration delay) {
        answer(delay);
    }

    void goAway() {
        web.stubFor(get(KEYS).willReturn(aResponse().withStatus(503)));
    }

    void talkNonsense() {
        web.stubFor(get(KEYS).willReturn(aResponse().withBody("<html>Down for maintenance</html>")));
    }

    int timesAsked() {
        return web.findAll(getRequestedFor(urlEqualTo(KEYS))).size();
    }

    private void answer(Duration delay) {
        web.stubFor(get(KEYS)
                .willReturn(aResponse()
                        .withFixedDelay((int) delay.toMillis())
                        .withBody(JSONObjectUtils.toJSONString(Map.of("keys", published)))));
    }

    /** The claims of a good token. */
    public JWTClaimsSet.Builder claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(APP)
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("serviceurl", SERVICE);
    }

    public String sign(JWTClaimsSet.Builder claims) {
        return signWith(current, claims);
    }

    public static String signWith(RSAKey key, JWTClaimsSet.Builder claims) {
        return signed(header(JWSAlgorithm.RS256, key), claims, signer(key));
    }

    /** The oldest of all forgeries: the public key taken for a shared secret. */
    String signWithThePublicKeyAsASecret(JWTClaimsSet.Builder claims) {
        try {
            var secret = current.toRSAPublicKey().getEncoded();
            return signed(header(JWSAlgorithm.HS256, current), claims, new MACSigner(secret));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    RSAKey current() {
        return current;
    }

    public static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSHeader header(JWSAlgorithm algorithm, RSAKey key) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        web.stop();
    }
}
