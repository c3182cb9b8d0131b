package io.rebond.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/**
 * When something is done.
 *
 * @param number its place in the play: whoever plays it again after a crash does it a second time, and it has no effect
 */
record Cue(int number, Instant at) {

    String key() {
        return "history-" + number;
    }

    /** For deeds of several steps. */
    String key(int step) {
        return key() + "-" + step;
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(key().getBytes(UTF_8));
    }
}
