package io.rebond.token;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

/** Who signed, for whom, and when: by our clock, give or take five minutes. */
final class ClaimsCheck extends DefaultJWTClaimsVerifier<SecurityContext> {

    static final String SERVICE_URL = "serviceurl";

    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Clock clock;

    ClaimsCheck(String issuer, String audience, Clock clock) {
        super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp", SERVICE_URL));
        this.clock = clock;
        setMaxClockSkew((int) SKEW.toSeconds());
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
