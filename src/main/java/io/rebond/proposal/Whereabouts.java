package io.rebond.proposal;

import io.rebond.chat.ChannelRef;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;

/** Where something was said, and where it could appear, in words. */
@Singleton
class Whereabouts {

    private final Communities communities;

    Whereabouts(Communities communities) {
        this.communities = communities;
    }

    String nameOf(ChannelRef place, ProposalMessages words) {
        return communities.knows(place) ? "#" + communities.nameOf(place) : words.conversation();
    }

    /** What the author agrees to: see {@code digest}, which obeys it. */
    String reach(Question question, ProposalMessages words) {
        return switch (communities.earshotOf(question.place(), question.open())) {
            case PLACE -> words.reachPlace(nameOf(question.place(), words));
            case COMMUNITY, EVERYONE ->
                words.reachCommunity(communities.of(question.place()).name());
        };
    }

    ZonedDateTime hour(Question question) {
        return question.saidAt().atZone(communities.of(question.place()).zone());
    }
}
