package io.rebond.moment;

import io.rebond.moment.Effect.Side;
import io.rebond.privacy.SuppressionRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of one message within a day; of a single one, nothing is ever told.
 *
 * @param atBest whether it left at the hour that was best then
 * @param reached who is in its channel
 * @param acted those of them who did something with it
 */
record Outcome(boolean atBest, Set<Long> reached, Set<Long> acted) {

    static Side side(List<Outcome> outcomes) {
        return new Side(
                outcomes.size(),
                outcomes.stream().mapToLong(each -> each.acted().size()).sum(),
                outcomes.stream().mapToLong(each -> each.reached().size()).sum());
    }

    /** The fewest different people of which the outcomes of either side speak: those who did something, and those who did not. */
    static int fewest(List<Outcome> outcomes) {
        var reached = outcomes.stream().flatMap(each -> each.reached().stream()).collect(Collectors.toSet());
        var acted = outcomes.stream().flatMap(each -> each.acted().stream()).collect(Collectors.toSet());
        long idle = reached.stream().filter(person -> !acted.contains(person)).count();
        return (int) Math.min(acted.size(), idle);
    }

    static boolean areEnough(List<Outcome> outcomes, SuppressionRule rule) {
        return outcomes.size() >= Effects.LEAST && rule.shows(fewest(outcomes));
    }
}
