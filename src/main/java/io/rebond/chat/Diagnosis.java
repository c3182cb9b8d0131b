package io.rebond.chat;

import java.util.List;

/** SPI: a room looks at its own set-up, at start and for {@code admin doctor}. */
public interface Diagnosis {

    List<Finding> findings();

    /**
     * One thing about the set-up.
     *
     * @param key the setting in its environment spelling, such as {@code REBOND_SECRET_KEY}
     * @param english what is so, and what to do about it, in one line without any secret
     * @param french the same
     */
    record Finding(Weight weight, String key, String english, String french) {
        public String in(Language language) {
            return language.choose(english, french);
        }
    }

    /** How bad it is. */
    enum Weight {
        /** As it should be. */
        FINE,
        /** Absent, therefore off. Said once. */
        OFF,
        /** It works, but somebody should look. */
        WARNING,
        /** Contradictory or missing: Rebond does not start with it. */
        WRONG
    }
}
