package io.rebond.poll;

import io.rebond.chat.Purpose;
import java.util.Optional;

/** How polls are named to other rooms. */
final class Subject {

    static final String FEATURE = "poll";
    private static final String POLL = "poll:";

    private Subject() {}

    static Purpose purposeOf(Poll poll) {
        return new Purpose(FEATURE, POLL + poll.id);
    }

    /** Never drawn anew: what it says is true when it is sent. */
    static Purpose ofReminder(Poll poll) {
        return new Purpose(FEATURE, "reminder:" + poll.id);
    }

    static Optional<Long> poll(Purpose purpose) {
        return purpose.subject().startsWith(POLL)
                ? Optional.of(Long.valueOf(purpose.subject().substring(POLL.length())))
                : Optional.empty();
    }
}
