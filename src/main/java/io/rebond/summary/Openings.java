package io.rebond.summary;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Notes on which day a correction was first opened by who animates the community; not by whom, nor what was then done. */
@Singleton
class Openings {

    private final Corrections corrections;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    Openings(Corrections corrections, Communities communities, People people, Clock clock) {
        this.corrections = corrections;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    /** Whether they may do in the community's own channel what a correction proposes: not who animates another channel alone. */
    boolean mayOpen(MemberRef member, Community community) {
        return communities
                .home(community)
                .filter(home -> people.roleOf(member, home).covers(Role.ANIMATOR))
                .isPresent();
    }

    /** Whether a later one was proposed since. */
    boolean isOld(Try tried) {
        return corrections.areAfter(communities.get(tried.community()), tried.week());
    }

    void note(MemberRef presser, Try tried) {
        var community = communities.get(tried.community());
        if (!isOld(tried) && mayOpen(presser, community)) {
            // Where `summary` was asked before Monday's letters, it is not written down yet.
            corrections.propose(community, tried.week(), tried.lever());
            corrections.open(community, tried.week(), LocalDate.ofInstant(clock.instant(), community.zone()));
        }
    }
}
