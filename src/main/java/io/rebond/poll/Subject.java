package io.rebond.poll;

import io.rebond.chat.Purpose;
import java.util.Optional;

/** How polls and questions are named to other rooms. */
final class Subject {

    static final String FEATURE = "poll";
    private static final String POLL = "poll:";
    private static final String QUESTION = "question:";

    private Subject() {}

    static Purpose purposeOf(Poll poll) {
        return new Purpose(FEATURE, POLL + poll.id);
    }

    static Purpose ofQuestion(String number) {
        return new Purpose(FEATURE, QUESTION + number);
    }

    static Optional<Long> poll(Purpose purpose) {
        return purpose.subject().startsWith(POLL)
                ? Optional.of(Long.valueOf(purpose.subject().substring(POLL.length())))
                : Optional.empty();
    }
}
