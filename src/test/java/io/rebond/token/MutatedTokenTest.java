package io.rebond.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a good token, it is no good any more. */
class MutatedTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

    private static Issuer issuer;
    private static TokenCheck check;
    private static String good;

    @BeforeContainer
    static void open() {
        issuer = new Issuer();
        check = new TokenCheck(
                issuer.metadata(), Issuer.NAME, Issuer.APP, KeyRhythm.USUAL, Clock.fixed(NOW, ZoneOffset.UTC));
        good = issuer.sign(issuer.claims(NOW)).substring("Bearer ".length());
    }

    @AfterContainer
    static void close() {
        issuer.close();
    }

    @Property(tries = 2_000)
    void oneCharacterChangedIsEnough(
            @ForAll @IntRange(max = 10_000) int where, @ForAll @CharRange(from = '!', to = '~') char other) {
        var bytes = new StringBuilder(good);
        int at = where % good.length();
        bytes.setCharAt(at, other);
        assertThat(isLetThrough(bytes.toString())).isEqualTo(isTheSame(bytes.toString()));
    }

    @Property(tries = 1_000)
    void soIsAnythingCutOff(@ForAll @IntRange(max = 10_000) int left) {
        assertThat(isLetThrough(good.substring(0, left % good.length()))).isFalse();
    }

    @Property(tries = 1_000)
    void soIsAnythingPutIn(
            @ForAll @IntRange(max = 10_000) int where, @ForAll @CharRange(from = ' ', to = '~') char more) {
        int at = where % good.length();
        var longer = good.substring(0, at) + more + good.substring(at);
        assertThat(isLetThrough(longer)).isEqualTo(isTheSame(longer));
    }

    private static boolean isLetThrough(String token) {
        try {
            check.check("Bearer " + token, "msteams", Issuer.SERVICE);
            return true;
        } catch (TokenRefused refused) {
            return false;
        }
    }

    /** The last character of the signature holds bits that mean nothing. */
    private static boolean isTheSame(String token) {
        var parts = token.split("\\.", -1);
        var known = good.split("\\.");
        return parts.length == 3
                // What is signed is text, not what it decodes to.
                && parts[0].equals(known[0])
                && parts[1].equals(known[1])
                && decoded(parts[2]).equals(decoded(known[2]));
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "not base64: " + part;
        }
    }
}
