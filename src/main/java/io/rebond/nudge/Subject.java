package io.rebond.nudge;

import io.rebond.chat.Purpose;

/** What the messages of a nudge are for, as others count what people do with them. */
final class Subject {

    static final String FEATURE = "nudge";

    private Subject() {}

    static Purpose of(Nudge nudge) {
        return new Purpose(FEATURE, named(nudge), nudge.audience().topics());
    }

    static String named(Nudge nudge) {
        return "nudge:" + nudge.id();
    }
}
