package io.rebond.relaunch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Within which limits quiet topics are offered to those who are willing. */
@ConfigMapping(prefix = "rebond.relaunch")
public interface RelaunchConfig {

    /** How long nothing was published on a topic that counts as quiet, and nobody replied, 14 to 60 days; REBOND_RELAUNCH_SILENCE. */
    @WithDefault("28d")
    Duration silence();

    /**
     * How long nobody must have replied in a discussion that counts as quiet, 3 to 13 days; what is silent for longer than a
     * topic may be is past; REBOND_RELAUNCH_PAUSE.
     */
    @WithDefault("7d")
    Duration pause();

    /** How long an answer is waited for before somebody else is asked, 1 to 14 days; REBOND_RELAUNCH_PATIENCE. */
    @WithDefault("3d")
    Duration patience();

    /** How many people are asked about one silence at most, 1 to 10; REBOND_RELAUNCH_PEOPLE. */
    @WithDefault("3")
    int people();

    /** How many requests a community sends within seven days at most, 1 to 20; REBOND_RELAUNCH_WEEKLY. */
    @WithDefault("2")
    int weekly();
}
