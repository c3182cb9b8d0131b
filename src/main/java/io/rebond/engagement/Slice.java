package io.rebond.engagement;

import io.rebond.chat.Act;
import java.util.Set;

/** What was done in one community on one day of its zone. */
record Slice(Set<Did> acts, Set<About> topics) {

    /** How often one person did one kind of thing. */
    record Did(long pseudonym, Act act, int times) {}

    /** That one person did something about a topic. */
    record About(String topic, long pseudonym) {}
}
