package io.rebond.gathering;

import io.rebond.chat.Purpose;
import java.util.Optional;

/** How gatherings are named to other rooms. */
final class Subject {

    static final String FEATURE = "gathering";
    private static final String GATHERING = "gathering:";

    private Subject() {}

    static Purpose purposeOf(long id) {
        return new Purpose(FEATURE, GATHERING + id);
    }

    /** Never drawn anew: what it says is true when it is sent. */
    static Purpose ofLetter(long id) {
        return new Purpose(FEATURE, "place:" + id);
    }

    static Optional<Long> gathering(Purpose purpose) {
        return purpose.subject().startsWith(GATHERING)
                ? Optional.of(Long.valueOf(purpose.subject().substring(GATHERING.length())))
                : Optional.empty();
    }
}
