package io.rebond.poll;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.directory.QuietTimes;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The hours in which a community, and each of its people, want to be left alone. */
@Singleton
class Quiet {

    private final Communities communities;
    private final Playbooks playbooks;
    private final QuietTimes times;

    Quiet(Communities communities, Playbooks playbooks, QuietTimes times) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.times = times;
    }

    boolean holdsIn(Poll poll, Instant moment) {
        var community = communities.get(poll.communityId);
        return playbooks.of(community).quiet().over(moment, community.zone()).isAfter(moment);
    }

    /** Where somebody lives, it may be night. */
    boolean holdsFor(MemberRef member, Poll poll) {
        return times.holdFor(member, communities.get(poll.communityId));
    }
}
