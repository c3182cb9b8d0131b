package io.rebond.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one rule that every published figure passes: a figure speaks of a minimum group of people, or is withheld. */
@Singleton
public class SuppressionRule {

    private final int minimum;

    @Inject
    SuppressionRule(PrivacyConfig config) {
        this(config.minimumGroup());
    }

    private SuppressionRule(int minimum) {
        this.minimum = minimum;
    }

    /** The rule of those who agreed on a larger group than everybody must have; a smaller one changes nothing. */
    public SuppressionRule atLeast(int people) {
        return new SuppressionRule(Math.max(minimum, people));
    }

    /** The fewest people a figure may speak of. */
    public int minimum() {
        return minimum;
    }

    /** Whether what {@code people} did may be told, however many acts it was. */
    public boolean shows(long people) {
        return people >= minimum;
    }

    /**
     * Whether it may be told that {@code part} of {@code whole} did something, where the whole is known: both they and the
     * rest are enough. So neither nobody nor everybody is told, which would say what each of them did.
     */
    public boolean shows(long part, long whole) {
        return shows(part) && shows(whole - part);
    }
}
