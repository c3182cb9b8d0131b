package io.rebond.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How editions are made. */
@ConfigMapping(prefix = "rebond.digest")
public interface DigestConfig {

    /** Items in an edition unless its animator says otherwise, 1 to 10; REBOND_DIGEST_ITEMS. */
    @WithDefault("7")
    int items();

    /** How often each source is read, at least a minute; REBOND_DIGEST_READ_EVERY. */
    @WithDefault("30m")
    Duration readEvery();

    /** How old an entry may be when its source is read for the first time; older ones are taken as known. */
    @WithDefault("30d")
    Duration freshness();
}
