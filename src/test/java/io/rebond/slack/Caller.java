package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls Rebond as Slack does: bytes, a timestamp and a signature over both. */
final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final String secret;
    private final Clock clock;

    Caller(URI address, String secret) {
        this(address, secret, Clock.systemUTC());
    }

    private Caller(URI address, String secret, Clock clock) {
        this.address = address;
        this.secret = secret;
        this.clock = clock;
    }

    static Caller toRebond() {
        return toRebond(Clock.systemUTC());
    }

    /** @param clock that dates the requests */
    static Caller toRebond(Clock clock) {
        return new Caller(
                URI.create("http://localhost:" + RestAssured.port + "/slack/events"), SlackTown.SECRET, clock);
    }

    HttpResponse<String> form(Map<String, String> fields) {
        return sends(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&")));
    }

    HttpResponse<String> interaction(String payload) {
        return form(Map.of("payload", payload));
    }

    HttpResponse<String> sends(String body) {
        return sends(body.getBytes(UTF_8), clock.instant().getEpochSecond());
    }

    HttpResponse<String> sends(byte[] body, long second) {
        var timestamp = Long.toString(second);
        return sends(body, timestamp, signature(timestamp, body));
    }

    /** Without a header where its value is null. */
    HttpResponse<String> sends(byte[] body, String timestamp, String signature) {
        var request = HttpRequest.newBuilder(address)
                .header(
                        "Content-Type",
                        body.length > 0 && body[0] == '{' ? "application/json" : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(body));
        if (timestamp != null) {
            request.header("X-Slack-Request-Timestamp", timestamp);
        }
        if (signature != null) {
            request.header("X-Slack-Signature", signature);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String signature(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
