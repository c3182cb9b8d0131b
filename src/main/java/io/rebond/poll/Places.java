package io.rebond.poll;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;

/** The channels in which people may ask something. */
@Singleton
class Places {

    private final Communities communities;
    private final Platforms platforms;

    Places(Communities communities, Platforms platforms) {
        this.communities = communities;
        this.platforms = platforms;
    }

    /** Not a direct conversation, nor a channel that Rebond was never let into. */
    boolean isChannel(ChannelRef where) {
        return communities.knows(where);
    }

    String nameOf(ChannelRef channel) {
        return communities.nameOf(channel);
    }

    Community communityOf(ChannelRef channel) {
        return communities.of(channel);
    }

    String invitation(ChannelRef where, Language language) {
        return platforms.invitation(where.workspace(), language);
    }
}
