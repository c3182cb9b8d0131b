package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.webapi.Settings;
import io.rebond.webapi.SlackConfig;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Whatever is changed in a signed request, not a byte of it is understood: there is nothing behind this door to reach. */
class MutatedRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final String TIMESTAMP = Long.toString(NOW.getEpochSecond());

    private final Caller slack = new Caller(null, SlackTown.SECRET);
    private final SlackResource door = door(Settings.usual());

    private static SlackResource door(SlackConfig config) {
        return new SlackResource(new SlackSignature(config, Clock.fixed(NOW, ZoneOffset.UTC)), null, null, null);
    }

    private int status(String timestamp, String signature, byte[] body) {
        return door.receive(timestamp, signature, body)
                .toCompletableFuture()
                .join()
                .getStatus();
    }

    @Property(tries = 2_000)
    void aChangedByteIsRefused(
            @ForAll @NotEmpty @Size(max = 2_000) byte[] body,
            @ForAll @IntRange(max = 1_999) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        var signature = slack.signature(TIMESTAMP, body);
        var changed = body.clone();
        changed[at % body.length] ^= (byte) change;
        assertThat(status(TIMESTAMP, signature, changed)).isEqualTo(401);
    }

    @Property(tries = 1_000)
    void aBodyCutOrGrownIsRefused(
            @ForAll @NotEmpty @Size(max = 2_000) byte[] body, @ForAll @IntRange(max = 3_999) int length) {
        int other = length == body.length ? length + 1 : length;
        assertThat(status(TIMESTAMP, slack.signature(TIMESTAMP, body), Arrays.copyOf(body, other)))
                .isEqualTo(401);
    }

    @Property(tries = 1_000)
    void aChangedSignatureIsRefused(
            @ForAll @Size(max = 200) byte[] body, @ForAll @IntRange(max = 66) int at, @ForAll char other) {
        var signature = new StringBuilder(slack.signature(TIMESTAMP, body));
        signature.setCharAt(at, signature.charAt(at) == other ? '-' : other);
        assertThat(status(TIMESTAMP, signature.toString(), body)).isEqualTo(401);
    }

    @Property(tries = 1_000)
    void aTimeThatIsNotNowIsRefusedHoweverWellSigned(
            @ForAll @LongRange(min = 301, max = 4_000_000_000L) long seconds, @ForAll boolean future) {
        var timestamp = Long.toString(NOW.getEpochSecond() + (future ? seconds : -seconds));
        var body = "{}".getBytes(UTF_8);
        assertThat(status(timestamp, slack.signature(timestamp, body), body)).isEqualTo(401);
    }

    @Property(tries = 1_000)
    void aTimestampThatIsNoneIsRefusedHoweverWellSigned(@ForAll String timestamp, @ForAll @Size(max = 50) byte[] body) {
        var odd = timestamp.matches("[0-9]{1,11}") ? timestamp + "x" : timestamp;
        assertThat(status(odd, slack.signature(odd, body), body)).isEqualTo(401);
        assertThat(status(TIMESTAMP, slack.signature(odd, body), body)).isEqualTo(odd.equals(TIMESTAMP) ? 200 : 401);
    }

    @Property(tries = 500)
    void anotherSecretIsRefused(@ForAll @NotEmpty String secret, @ForAll @Size(max = 200) byte[] body) {
        var stranger = new Caller(null, secret);
        assertThat(status(TIMESTAMP, stranger.signature(TIMESTAMP, body), body)).isEqualTo(401);
    }

    @Property(tries = 300)
    void whatLacksItsHeadersIsRefused(@ForAll @Size(max = 200) byte[] body) {
        assertThat(status(null, slack.signature(TIMESTAMP, body), body)).isEqualTo(401);
        assertThat(status(TIMESTAMP, null, body)).isEqualTo(401);
        assertThat(status(TIMESTAMP, "", body)).isEqualTo(401);
        assertThat(status(TIMESTAMP, "v0=", body)).isEqualTo(401);
        assertThat(status(TIMESTAMP, slack.signature(TIMESTAMP, body), null)).isEqualTo(401);
    }

    @Property(tries = 10)
    void withoutASecretThereIsNoDoor(@ForAll @Size(max = 20) byte[] body) {
        var shut = door(new Settings(null, "xoxb-1", "xapp-1", "https://slack.com/api/"));
        assertThat(shut.receive(TIMESTAMP, slack.signature(TIMESTAMP, body), body)
                        .toCompletableFuture()
                        .join()
                        .getStatus())
                .isEqualTo(404);
    }
}
