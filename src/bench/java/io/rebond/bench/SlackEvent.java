package io.rebond.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A {@code reaction_added} as Slack sends and signs it; signed anew for each number, because no two are alike. */
final class SlackEvent implements Event {

    private static final String NUMBER = "0000000000000";
    private static final String MEMBER = "U000";
    private static final String SIGNATURE = "0".repeat(64);
    private static final HexFormat HEX = HexFormat.of();

    private final Mac mac;
    private final byte[] prefix;
    private final byte[] request;
    private final int body;
    private final int signature;
    private final int key;
    private final int emoji;
    private final int member;
    private final int members;

    SlackEvent(int port, String message, int members, String secret) {
        var now = Instant.now().getEpochSecond();
        var content = body(message, now);
        var head = "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nX-Slack-Request-Timestamp: " + now
                + "\r\nX-Slack-Signature: v0=" + SIGNATURE
                + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length() + "\r\n\r\n";
        this.mac = mac(secret);
        this.prefix = ("v0:" + now + ":").getBytes(US_ASCII);
        this.request = (head + content).getBytes(US_ASCII);
        this.body = head.length();
        this.signature = head.indexOf(SIGNATURE);
        this.key = body + content.indexOf("Ev" + NUMBER) + 1 + NUMBER.length();
        this.emoji = body + content.indexOf("e" + NUMBER) + NUMBER.length();
        this.member = body + content.indexOf(MEMBER) + MEMBER.length() - 1;
        this.members = members;
    }

    @Override
    public ByteBuffer numbered(long number) {
        Event.write(number, request, key, NUMBER.length());
        Event.write(number, request, emoji, NUMBER.length());
        Event.write(number % members, request, member, 3);
        mac.update(prefix);
        mac.update(request, body, request.length - body);
        var signed = HEX.formatHex(mac.doFinal()).getBytes(US_ASCII);
        System.arraycopy(signed, 0, request, signature, signed.length);
        return ByteBuffer.wrap(request);
    }

    private static String body(String message, long now) {
        return ("{\"token\":\"none\",\"team_id\":\"%s\",\"api_app_id\":\"A1\",\"event\":{\"type\":\"reaction_added\","
                        + "\"user\":\"%s\",\"reaction\":\"e%s\",\"item\":{\"type\":\"message\",\"channel\":\"%s\","
                        + "\"ts\":\"%s\"},\"item_user\":\"%s\",\"event_ts\":\"%d.000100\"},"
                        + "\"type\":\"event_callback\",\"event_id\":\"Ev%s\",\"event_time\":%d}")
                .formatted(
                        PretendSlack.TEAM,
                        MEMBER,
                        NUMBER,
                        PretendSlack.CHANNEL,
                        message,
                        PretendSlack.BOT,
                        now,
                        NUMBER,
                        now);
    }

    static Mac mac(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
