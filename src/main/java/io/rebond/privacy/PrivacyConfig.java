package io.rebond.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept about people and for how long. */
@ConfigMapping(prefix = "rebond.privacy")
public interface PrivacyConfig {

    /** Months for which interactions are kept, 1 to 36. The notice names it; REBOND_PRIVACY_RETENTION_MONTHS. */
    @WithDefault("12")
    int retentionMonths();

    /**
     * The fewest people a figure may speak of, 5 to 100: five is the floor that the notice promises, and a smaller value
     * is refused at start; REBOND_PRIVACY_MINIMUM_GROUP.
     */
    @WithDefault("5")
    int minimumGroup();

    /**
     * How long after leaving the company somebody is erased, 1 to 365 days (such as 30d), for who comes back;
     * REBOND_PRIVACY_LEAVERS.
     */
    @WithDefault("30d")
    Duration leavers();
}
