package io.rebond.poll;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Holds;
import io.rebond.directory.Playbooks;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.WeeklyCap;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** When a community, and each of its people, want to be left alone. */
@Singleton
class Quiet {

    private final Communities communities;
    private final Playbooks playbooks;
    private final QuietTimes times;
    private final Holds holds;
    private final WeeklyCap cap;

    Quiet(Communities communities, Playbooks playbooks, QuietTimes times, Holds holds, WeeklyCap cap) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.times = times;
        this.holds = holds;
        this.cap = cap;
    }

    boolean holdsIn(Poll poll, Instant moment) {
        var community = communities.get(poll.communityId);
        return holds.isOn(community)
                || playbooks
                        .of(community)
                        .quiet()
                        .over(moment, community.zone())
                        .isAfter(moment);
    }

    /** Where somebody lives, it may be night; and their week may be full. Whoever is left is counted as written to. */
    Set<MemberRef> leavesFree(Collection<MemberRef> members, Poll poll) {
        var community = communities.get(poll.communityId);
        var awake = members.stream()
                .filter(member -> !times.holdFor(member, community))
                .toList();
        return cap.claim(awake, community);
    }
}
