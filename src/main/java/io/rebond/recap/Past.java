package io.rebond.recap;

import io.rebond.chat.Asker;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.gathering.Stewards;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The gatherings that have been, of which somebody may tell. */
@Singleton
class Past {

    /** Later nobody remembers enough. */
    static final Duration TOLD_WITHIN = Duration.ofDays(90);

    private final Gatherings gatherings;
    private final Stewards stewards;
    private final Clock clock;

    Past(Gatherings gatherings, Stewards stewards, Clock clock) {
        this.gatherings = gatherings;
        this.stewards = stewards;
        this.clock = clock;
    }

    /** In all of the workspace, the latest first. */
    List<Gathering> of(Asker asker) {
        var now = clock.instant();
        var been = gatherings.been(asker.where().workspace(), now.minus(TOLD_WITHIN), now);
        return stewards.readable(been, asker.member());
    }

    Optional<Gathering> find(Asker asker, long id) {
        var now = clock.instant();
        return gatherings
                .find(id)
                .filter(each -> each.where().workspace().equals(asker.where().workspace()))
                .filter(each -> each.hasBeenBy(now) && each.plan().at().isAfter(now.minus(TOLD_WITHIN)))
                .filter(each ->
                        !stewards.readable(List.of(each), asker.member()).isEmpty());
    }
}
