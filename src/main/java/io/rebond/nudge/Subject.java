package io.rebond.nudge;

import io.rebond.chat.Purpose;
import java.time.LocalDate;

/** What the messages of a nudge are for, as others count what people do with them. */
final class Subject {

    static final String FEATURE = "nudge";

    private Subject() {}

    static Purpose of(Nudge nudge) {
        return new Purpose(FEATURE, named(nudge), nudge.audience().topics());
    }

    /** One of its occurrences. */
    static String of(Nudge nudge, LocalDate day) {
        return named(nudge) + "@" + day;
    }

    static String named(Nudge nudge) {
        return "nudge:" + nudge.id();
    }
}
