package io.rebond.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/** Checks the token that the Bot Framework sends with each activity. */
public final class TokenCheck {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 8_192;

    /** The library's decoder skips what is no Base64: a token with anything put in is another token. */
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final PublishedKeys keys;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * @param metadata the address of the issuer's OpenID metadata
     * @param audience the app's id
     */
    public TokenCheck(URI metadata, String issuer, String audience, KeyRhythm rhythm, Clock clock) {
        keys = new PublishedKeys(metadata, rhythm);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, cached(keys, rhythm)));
        processor.setJWTClaimsSetVerifier(new ClaimsCheck(issuer, audience, clock));
    }

    /**
     * @param authorization the request's header, or null
     * @param channel the platform that the activity says it comes from
     * @param serviceUrl where the activity wants its answers
     */
    public void check(String authorization, String channel, String serviceUrl) throws TokenRefused {
        var token = signed(authorization);
        var claims = verified(token);
        if (!keys.endorses(token.getHeader().getKeyID(), channel)) {
            throw new TokenRefused("the key is not endorsed for the activity's channel");
        }
        if (!isSame(String.valueOf(claims.getClaim(ClaimsCheck.SERVICE_URL)), serviceUrl)) {
            throw new TokenRefused("the activity wants its answers elsewhere than its signer");
        }
    }

    private static SignedJWT signed(String authorization) throws TokenRefused {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            throw new TokenRefused("no token");
        }
        if (authorization.length() > LONGEST) {
            throw new TokenRefused("a token too long to be one");
        }
        var token = authorization.substring(BEARER.length());
        if (!SIGNED.matcher(token).matches()) {
            throw new TokenRefused("not a signed token");
        }
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | RuntimeException e) {
            // Not as the cause: its message may quote the token.
            throw new TokenRefused("not a signed token");
        }
    }

    private JWTClaimsSet verified(SignedJWT token) throws TokenRefused {
        try {
            return processor.process(token, null);
        } catch (BadJOSEException | JOSEException | RuntimeException e) {
            throw new TokenRefused("not valid: " + e.getClass().getSimpleName());
        }
    }

    private static boolean isSame(String claimed, String wanted) {
        return wanted != null && withoutSlash(claimed).equals(withoutSlash(wanted));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static JWKSource<SecurityContext> cached(PublishedKeys keys, KeyRhythm rhythm) {
        return JWKSourceBuilder.create(keys)
                .cache(rhythm.keep().toMillis(), 2 * rhythm.patience().toMillis())
                .refreshAheadCache(rhythm.ahead().toMillis(), false)
                .rateLimited(rhythm.between().toMillis())
                .outageTolerant(rhythm.keep().plus(Duration.ofDays(1)).toMillis())
                .build();
    }
}
