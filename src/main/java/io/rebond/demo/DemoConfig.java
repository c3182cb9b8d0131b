package io.rebond.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The sample company. */
@ConfigMapping(prefix = "rebond.demo")
public interface DemoConfig {

    /** Whether the sandbox's company starts with sample feeds; false starts blank; REBOND_DEMO. */
    @WithParentName
    @WithDefault("true")
    boolean enabled();
}
