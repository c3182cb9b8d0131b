package io.rebond.token;

import java.time.Duration;

/**
 * How often keys are asked for.
 *
 * @param keep how long a fetched set is current; past it, it still serves while the key server is away, for a day
 * @param ahead how long before that a new one is fetched in the background
 * @param between the least time between two fetches that unknown key ids may cause
 * @param patience how long the key server may take to connect, and to answer
 */
public record KeyRhythm(Duration keep, Duration ahead, Duration between, Duration patience) {

    /** Microsoft asks to fetch once a day at least; a key that is new is fetched when its id first comes by. */
    public static final KeyRhythm USUAL =
            new KeyRhythm(Duration.ofHours(12), Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(3));
}
