package io.rebond.directory;

import io.rebond.chat.Language;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** The community that each workspace starts with. */
@ConfigMapping(prefix = "rebond.community")
public interface CommunityConfig {

    /** Its name, at most 100 characters; REBOND_COMMUNITY_NAME. */
    @WithDefault("Tech watch")
    String name();

    /** The language of what is posted to its channels: ENGLISH or FRENCH; REBOND_COMMUNITY_LANGUAGE. */
    @WithDefault("ENGLISH")
    Language language();

    /** The zone in which its rendezvous are told, such as Europe/Paris; REBOND_COMMUNITY_ZONE. */
    @WithDefault("Europe/Paris")
    ZoneId zone();

    /**
     * The channel where its editions go, without the number sign; where there is none of that name, the first channel by
     * name; REBOND_COMMUNITY_CHANNEL.
     */
    @WithDefault("veille")
    String channel();
}
