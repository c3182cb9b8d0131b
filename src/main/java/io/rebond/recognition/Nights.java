package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Holds;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.WeeklyCap;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who is asleep, and until when. */
@Singleton
class Nights {

    private final QuietTimes quiet;
    private final WeeklyCap cap;
    private final Holds holds;
    private final Communities communities;
    private final Clock clock;

    Nights(QuietTimes quiet, WeeklyCap cap, Holds holds, Communities communities, Clock clock) {
        this.quiet = quiet;
        this.cap = cap;
        this.holds = holds;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty for who may be written to now. */
    Optional<Instant> over(MemberRef member, long community) {
        return Optional.of(quiet.overFor(member, communities.get(community)))
                .filter(morning -> morning.isAfter(clock.instant()));
    }

    /** Whether nothing that waits may leave there, for as long as nobody knows. */
    boolean areHeld(long community) {
        return holds.isOn(communities.get(community));
    }

    /**
     * Good news in a colleague's own words does not wait for a week with room, and takes its place in this one. An emoji, of
     * which one post may get forty, says all where it stands.
     *
     * @return whether the receiver is written to
     */
    boolean disturb(MemberRef receiver, Gift gift) {
        var community = communities.get(gift.community());
        if (gift.isByEmoji()) {
            return !cap.claim(Set.of(receiver), community).isEmpty();
        }
        cap.count(receiver, community);
        return true;
    }
}
