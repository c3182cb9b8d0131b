package io.rebond.question;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The channels in which somebody may ask. */
@Singleton
class OpenChannels {

    /** As many as a list to choose from takes. */
    private static final int MOST = 100;

    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Platforms platforms;

    OpenChannels(Communities communities, Pseudonyms pseudonyms, Platforms platforms) {
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.platforms = platforms;
    }

    /** Not a direct conversation, nor a channel that Rebond was never let into. */
    boolean isChannel(ChannelRef where) {
        return communities.knows(where);
    }

    /** The channel where somebody is; where that is none, those that they are in with Rebond. */
    List<ChannelRef> of(MemberRef member, ChannelRef where) {
        if (isChannel(where)) {
            return List.of(where);
        }
        return pseudonyms.known(member).map(communities::channelsOf).stream()
                .flatMap(channels -> channels.stream().sorted(Comparator.comparing(this::nameOf)))
                .limit(MOST)
                .toList();
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
