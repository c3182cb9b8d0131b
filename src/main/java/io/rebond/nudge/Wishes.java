package io.rebond.nudge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.rebond.directory.Rests;
import io.rebond.nudge.Pauses.Pause;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people want none of now: of one nudge, of any, or of nothing that Rebond sends unasked. */
@Singleton
class Wishes {

    private final Pauses pauses;
    private final Rests rests;
    private final Clock clock;

    Wishes(Pauses pauses, Rests rests, Clock clock) {
        this.pauses = pauses;
        this.rests = rests;
        this.clock = clock;
    }

    /** By the pseudonym, of those who have any. */
    Map<Long, Set<Pause>> of(Collection<Long> people) {
        var resting = rests.of(people).entrySet().stream()
                .map(each -> new Pause(each.getKey(), Pauses.ALL, Optional.of(each.getValue())));
        return Stream.concat(pauses.of(people, clock.instant()).stream(), resting)
                .collect(groupingBy(Pause::pseudonym, toSet()));
    }
}
