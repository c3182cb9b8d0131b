package io.rebond.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

    private Issuer issuer;
    private TokenCheck check;

    @BeforeEach
    void open() {
        issuer = new Issuer();
        check = new TokenCheck(
                issuer.metadata(), Issuer.NAME, Issuer.APP, KeyRhythm.USUAL, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void whatTheIssuerSignedForUsIsLetThrough() {
        passes(issuer.sign(good()));
        passes(issuer.sign(good().claim("serviceurl", "https://smba.trafficmanager.net/emea")));
    }

    @Test
    void withoutATokenNobodyComesIn() {
        refused(null, "no token");
        refused("", "no token");
        refused("Basic cmVib25kOnJlYm9uZA==", "no token");
        refused("Bearer ", "not a signed token");
        refused("Bearer a.b.c", "not a signed token");
        refused("Bearer " + "a".repeat(9_000), "a token too long to be one");
    }

    @Test
    void whatNobodySignedIsRefused() {
        refused("Bearer " + new PlainJWT(good().build()).serialize(), "not a signed token");
        refused(issuer.signWithThePublicKeyAsASecret(good()), "not valid: BadJOSEException");
        refused(Issuer.signWith(Issuer.key(), good()), "not valid: BadJOSEException");
    }

    @Test
    void aKeyOfTheRightNameIsNotTheRightKey() {
        var impostor = Issuer.key();
        var named =
                new RSAKey.Builder(impostor).keyID(issuer.current().getKeyID()).build();
        refused(Issuer.signWith(named, good()), "not valid: BadJWSException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // who signs for the emulator and for skills
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
                "https://api.botframework.us",
                "https://api.botframework.com/"
            })
    void whoeverElseSignsIsRefused(String other) {
        refused(issuer.sign(good().issuer(other)), "not valid: BadJWTException");
    }

    @Test
    void whatIsMeantForAnotherAppIsRefused() {
        refused(issuer.sign(good().audience("another-app")), "not valid: BadJWTException");
        refused(issuer.sign(good().audience(List.of())), "not valid: BadJWTException");
    }

    @Test
    void timeIsOursGiveOrTakeFiveMinutes() {
        passes(issuer.sign(good().expirationTime(at(-299))));
        refused(issuer.sign(good().expirationTime(at(-301))), "not valid: ExpiredJWTException");
        passes(issuer.sign(good().notBeforeTime(at(299))));
        refused(issuer.sign(good().notBeforeTime(at(301))), "not valid: BadJWTException");
        refused(issuer.sign(good().expirationTime(null)), "not valid: BadJWTException");
    }

    @Test
    void aKeyServesTheChannelsThatItIsEndorsedForOnly() {
        var unendorsed = Issuer.key();
        issuer.publish(unendorsed, List.of("webchat"));
        refused(Issuer.signWith(unendorsed, good()), "the key is not endorsed for the activity's channel");
        assertThatThrownBy(() -> check.check(issuer.sign(good()), "telegram", Issuer.SERVICE))
                .hasMessage("the key is not endorsed for the activity's channel");
    }

    @Test
    void answersGoNowhereButWhereTheSignerSaid() {
        var elsewhere = "the activity wants its answers elsewhere than its signer";
        refused(issuer.sign(good().claim("serviceurl", "https://evil.example/")), elsewhere);
        refused(issuer.sign(good().claim("serviceurl", null)), "not valid: BadJWTException");
        assertThatThrownBy(() -> check.check(issuer.sign(good()), "msteams", null))
                .hasMessage(elsewhere);
    }

    @Test
    void aNewKeyIsFetchedWhenItsIdFirstComesBy() {
        passes(issuer.sign(good()));
        issuer.rotate();
        passes(issuer.sign(good()));
    }

    @Test
    void whileTheKeyServerIsAwayKnownKeysServe() {
        passes(issuer.sign(good()));
        issuer.goAway();
        refused(Issuer.signWith(Issuer.key(), good()), null);
        passes(issuer.sign(good()));
    }

    @Test
    void aSlowKeyServerHoldsUpNobodyWhoseKeyIsKnown() {
        passes(issuer.sign(good()));
        var known = issuer.sign(good());
        issuer.answerLate(Duration.ofSeconds(60));
        var forging = new Thread(() -> refused(Issuer.signWith(Issuer.key(), good()), null));
        forging.start();
        var start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            passes(known);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void forgedKeyIdsCauseNoStorm() {
        passes(issuer.sign(good()));
        var forger = Issuer.key();
        for (int i = 0; i < 300; i++) {
            var named = new RSAKey.Builder(forger).keyID("forged-" + i).build();
            refused(Issuer.signWith(named, good()), null);
        }
        assertThat(issuer.timesAsked()).isLessThanOrEqualTo(3);
        passes(issuer.sign(good()));
    }

    @Test
    void aKeyServerThatTalksNonsenseChangesNothing() {
        passes(issuer.sign(good()));
        issuer.talkNonsense();
        refused(Issuer.signWith(Issuer.key(), good()), null);
        passes(issuer.sign(good()));
    }

    private JWTClaimsSet.Builder good() {
        return issuer.claims(NOW);
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private void passes(String authorization) {
        assertThatCode(() -> check.check(authorization, "msteams", Issuer.SERVICE))
                .doesNotThrowAnyException();
    }

    private void refused(String authorization, String reason) {
        var refusal = assertThatThrownBy(() -> check.check(authorization, "msteams", Issuer.SERVICE))
                .isInstanceOf(TokenRefused.class)
                .hasNoCause();
        if (reason != null) {
            refusal.hasMessage(reason);
        }
    }
}
