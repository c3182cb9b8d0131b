package io.rebond.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HexFormat;

/** Calls an app as Slack does, once at a time. */
final class SlackCaller {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private int commands;

    SlackCaller(int port) {
        this.port = port;
    }

    /** The administrator types it; the status of the answer. */
    int command(String line) {
        return call(
                "application/x-www-form-urlencoded",
                "command=%2Frebond&text=" + URLEncoder.encode(line, UTF_8) + "&user_id=" + PretendSlack.ADMIN
                        + "&team_id=" + PretendSlack.TEAM + "&channel_id=" + PretendSlack.CHANNEL
                        + "&channel_name=veille&trigger_id=" + commands++ + ".1.abc");
    }

    /** A member's first act, numbered so that the load's later ones differ. */
    void reacts(String message, int member) {
        var request = new SlackEvent(port, message, PretendSlack.MEMBERS, PretendSlack.SECRET)
                .numbered(1_000_000_000L + member)
                .array();
        var text = new String(request, US_ASCII);
        call("application/json", text.substring(text.indexOf("\r\n\r\n") + 4));
    }

    int call(String type, String body) {
        var second = Long.toString(Instant.now().getEpochSecond());
        var signature = HexFormat.of()
                .formatHex(
                        SlackEvent.mac(PretendSlack.SECRET).doFinal(("v0:" + second + ":" + body).getBytes(US_ASCII)));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", second)
                .header("X-Slack-Signature", "v0=" + signature)
                .POST(HttpRequest.BodyPublishers.ofString(body, US_ASCII))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
