package io.rebond.privacy;

import jakarta.inject.Singleton;

/** The one rule that every published figure passes: a figure speaks of a minimum group of people, or is withheld. */
@Singleton
public class SuppressionRule {

    private final int minimum;

    SuppressionRule(PrivacyConfig config) {
        this.minimum = config.minimumGroup();
    }

    /** The fewest people a figure may speak of. */
    public int minimum() {
        return minimum;
    }

    /** Whether what {@code people} did may be told, however many acts it was. */
    public boolean shows(long people) {
        return people >= minimum;
    }
}
