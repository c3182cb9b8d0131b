package io.rebond.bench;

import io.rebond.launch.Launch;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A request that tells of a reaction, rendered once; only its numbers change, so that no two bodies are alike. */
final class SandboxEvent implements Event {

    private static final String NUMBER = "0000000000000";
    private static final String MEMBER = "member-000";

    private final byte[] request;
    private final int key;
    private final int emoji;
    private final int member;
    private final int members;

    SandboxEvent(int port, String message, int members) {
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

    @Override
    public ByteBuffer numbered(long number) {
        Event.write(number, request, key, NUMBER.length());
        Event.write(number, request, emoji, NUMBER.length());
        Event.write(number % members, request, member, 3);
        return ByteBuffer.wrap(request);
    }
}
