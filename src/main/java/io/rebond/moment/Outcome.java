package io.rebond.moment;

import io.rebond.moment.Effect.Side;
import io.rebond.privacy.SuppressionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of one message within a day; of a single one, nothing is ever told.
 *
 * @param atBest whether it left at the hour that was best then
 * @param reached who is in its channel
 * @param acted those of them who did something with it
 * @param total how many did by the number that everybody sees on it, also of those who may not be recorded; empty where there
 *     is none
 */
record Outcome(boolean atBest, Set<Long> reached, Set<Long> acted, Optional<Integer> total) {

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
        return outcomes.size() >= Effects.LEAST && rule.shows(fewest(outcomes)) && hidesWhoIsLeftOut(outcomes, rule);
    }

    /** From the numbers that everybody sees one could else tell how few were left out. */
    private static boolean hidesWhoIsLeftOut(List<Outcome> outcomes, SuppressionRule rule) {
        int gap = outcomes.stream()
                .flatMap(each -> each.total().map(total -> total - each.acted().size()).stream())
                .mapToInt(Integer::intValue)
                .sum();
        return gap == 0 || rule.shows(Math.abs(gap));
    }
}
