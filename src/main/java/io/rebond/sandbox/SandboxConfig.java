package io.rebond.sandbox;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The sandbox's settings. Absent is fine: it then runs on this machine only, with a new pass at each start. */
@ConfigMapping(prefix = "rebond.sandbox")
public interface SandboxConfig {

    /**
     * {@code REBOND_SANDBOX_TOKEN}: the pass that opens the sandbox, 16 characters or more. Without it a new one is drawn
     * at each start; with it the sandbox also stays open behind {@code REBOND_PUBLIC_URL}.
     */
    Optional<String> token();

    /**
     * {@code REBOND_SANDBOX_RELAY}: an http address on this machine that must accept each message before it stands on the
     * wall, to rehearse a platform that is slow, full or down.
     */
    Optional<URI> relay();
}
