package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.WeeklyCap;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Who is asleep, and until when. */
@Singleton
class Nights {

    private final QuietTimes quiet;
    private final WeeklyCap cap;
    private final Communities communities;
    private final Clock clock;

    Nights(QuietTimes quiet, WeeklyCap cap, Communities communities, Clock clock) {
        this.quiet = quiet;
        this.cap = cap;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty for who may be written to now. */
    Optional<Instant> over(MemberRef member, long community) {
        return Optional.of(quiet.overFor(member, communities.get(community)))
                .filter(morning -> morning.isAfter(clock.instant()));
    }

    /** Good news of a colleague does not wait for a week with room, and takes its place in this one. */
    void disturb(MemberRef member, long community) {
        cap.count(member, communities.get(community));
    }
}
