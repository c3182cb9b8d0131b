package io.rebond.crash;

import java.time.Instant;

/**
 * An emoji put on a message or taken off it.
 *
 * @param emoji names the story that this reaction belongs to: no two stories use the same
 */
record Reaction(String key, String member, String message, String emoji, boolean present, Instant at) {

    /** Where editions are published, and thus where people react. */
    static final String CHANNEL = "veille";

    String json() {
        return ("{\"type\":\"reaction\",\"key\":\"%s\",\"member\":\"%s\",\"channel\":\"%s\",\"message\":\"%s\","
                        + "\"emoji\":\"%s\",\"present\":%s,\"at\":\"%s\"}")
                .formatted(key, member, CHANNEL, message, emoji, present, at);
    }
}
