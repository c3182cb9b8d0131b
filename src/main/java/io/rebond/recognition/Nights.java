package io.rebond.recognition;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.QuietTimes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Who is asleep, and until when. */
@Singleton
class Nights {

    private final QuietTimes quiet;
    private final Communities communities;
    private final Clock clock;

    Nights(QuietTimes quiet, Communities communities, Clock clock) {
        this.quiet = quiet;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty for who may be written to now. */
    Optional<Instant> over(MemberRef member, long community) {
        return Optional.of(quiet.overFor(member, communities.get(community)))
                .filter(morning -> morning.isAfter(clock.instant()));
    }
}
