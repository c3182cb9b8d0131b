package io.rebond.connector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Teams without Microsoft, for Microsoft's own Playground on this machine. */
@ConfigMapping(prefix = "rebond.teams")
public interface LocalConfig {

    /**
     * {@code REBOND_TEAMS_LOCAL}: {@code true} lets programs on this machine speak as Teams, without any token, and answers
     * go to this machine only. Refused beside an app id, and where {@code REBOND_PUBLIC_URL} is set, unless
     * {@code REBOND_SANDBOX_TOKEN} is set too.
     */
    @WithDefault("false")
    boolean local();
}
