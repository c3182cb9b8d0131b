package io.rebond.expertise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people who can help are asked. */
@ConfigMapping(prefix = "rebond.expertise")
public interface ExpertiseConfig {

    /** How many requests may wait for one person's answer at a time, 1 to 10; REBOND_EXPERTISE_OPEN_REQUESTS. */
    @WithDefault("3")
    int openRequests();

    /**
     * How long an answer is waited for, 1 to 60 days; then the request ends, and nobody is told. Nobody is asked the same by
     * the same person before; REBOND_EXPERTISE_PATIENCE.
     */
    @WithDefault("14d")
    Duration patience();
}
