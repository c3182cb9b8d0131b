package io.rebond.privacy;

import java.time.Duration;

/** Rules for tests that need no house around them. */
public final class SomeRule {

    private SomeRule() {}

    /** As it is where nothing else is configured. */
    public static SuppressionRule ofFive() {
        return new SuppressionRule(new PrivacyConfig() {
            @Override
            public int retentionMonths() {
                return 12;
            }

            @Override
            public Duration leavers() {
                return Duration.ofDays(30);
            }

            @Override
            public int minimumGroup() {
                return 5;
            }
        });
    }
}
