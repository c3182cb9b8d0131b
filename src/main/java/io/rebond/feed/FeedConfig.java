package io.rebond.feed;

import io.rebond.web.AllowedHost;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.util.List;
import java.util.Optional;

/**
 * The one thing about feeds that can be set. The limits cannot: 5 MB after decompression, 10 seconds on the network, 5 redirects.
 */
@ConfigMapping(prefix = "rebond.feeds")
public interface FeedConfig {
    /**
     * Intranet feeds that may be read although they are not public: {@code host:port}, separated by commas, in the environment
     * {@code REBOND_FEEDS_ALLOW}. A host named here is read over http or https, at whatever address it has, private ones included.
     * Name it as the feed's address does. Absent: only https, and only public addresses.
     */
    Optional<List<@WithConverter(AllowedHost.Reading.class) AllowedHost>> allow();
}
