package io.rebond.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The sample company. */
@ConfigMapping(prefix = "rebond.demo")
public interface DemoConfig {

    /** Whether the sandbox's company is a living one, with a past and sample feeds; false starts blank; REBOND_DEMO. */
    @WithParentName
    @WithDefault("true")
    boolean enabled();

    /**
     * Whether it has a past: eight weeks that are played once, on an empty database and where neither a public address nor a
     * workspace is connected; REBOND_DEMO_HISTORY.
     */
    @WithDefault("true")
    boolean history();
}
