package io.rebond.bench;

import io.rebond.launch.Launch;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A request that tells of a reaction, rendered once; only its numbers change, so that no two bodies are alike. */
final class Event {

    private static final String NUMBER = "0000000000000";
    private static final String MEMBER = "member-000";

    private final byte[] request;
    private final int key;
    private final int emoji;
    private final int member;
    private final int members;

    Event(int port, String message, int members) {
        var body = "{\"type\":\"reaction\",\"key\":\"k" + NUMBER + "\",\"member\":\"" + MEMBER
                + "\",\"channel\":\"veille\",\"message\":\"" + message + "\",\"emoji\":\"e" + NUMBER
                + "\",\"present\":true,\"at\":\"" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\"}";
        var head = "POST /sandbox/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nX-Rebond-Sandbox-Token: "
                + Launch.PASS + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n";
        this.request = (head + body).getBytes(StandardCharsets.US_ASCII);
        this.key = head.length() + body.indexOf("k" + NUMBER) + NUMBER.length();
        this.emoji = head.length() + body.indexOf("e" + NUMBER) + NUMBER.length();
        this.member = head.length() + body.indexOf(MEMBER) + MEMBER.length() - 1;
        this.members = members;
    }

    ByteBuffer numbered(long number) {
        write(number, key, NUMBER.length());
        write(number, emoji, NUMBER.length());
        write(number % members, member, 3);
        return ByteBuffer.wrap(request);
    }

    /** The last digits of the number, of which the last one stands at {@code place}. */
    private void write(long number, int place, int digits) {
        long rest = number;
        for (int digit = 0; digit < digits; digit++) {
            request[place - digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
