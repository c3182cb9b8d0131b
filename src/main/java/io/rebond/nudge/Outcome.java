package io.rebond.nudge;

import io.rebond.chat.Language;
import io.rebond.chat.Words;

/** What became of somebody's turn; every case but the first is a reason that a person can read. */
enum Outcome {
    SENT,
    /** The person is no longer in the community. */
    LEFT,
    /** The audience means the person no more. */
    UNMEANT,
    /** The person wants it, or all of them, no more. */
    STOPPED,
    /** The person wants none for a while. */
    PAUSED,
    /** An animator paused or ended it. */
    RESTING,
    /** Rebond was not there at the hour. */
    TOO_LATE,
    WEEKEND,
    HOLIDAY,
    /** Everything was held. */
    HELD,
    /** The person's week has no more room. */
    WEEK_FULL;

    String in(Language language) {
        return Words.in(language, NudgeMessages.class).outcome(name());
    }
}
