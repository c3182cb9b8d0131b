package io.rebond.indicator;

import io.rebond.privacy.Reckoner;
import io.rebond.privacy.SuppressionRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is told of a week: each figure beside those before it and all that was told lately, from the widest to the narrowest,
 * so that what has to be withheld is the detail.
 *
 * @param told the figures that may be told
 * @param counted whom each figure counts, told or not
 */
record Compilation(Map<String, Integer> told, Map<String, Set<Long>> counted) {

    static Compilation of(List<Observed> observed, Past past, SuppressionRule rule) {
        var compilation = new Compilation(new LinkedHashMap<>(), new LinkedHashMap<>());
        var reckoner = rule.reckoner();
        past.known().forEach(reckoner::learns);
        observed.stream().filter(Observed::open).forEach(each -> reckoner.learns(each.people()));
        observed.forEach(each -> compilation.add(each, past, rule, reckoner));
        // What nobody did any more; of what was published longer ago nothing further is told.
        past.counted().forEach((name, people) -> {
            if (!Observed.isOfExhibit(name)) {
                compilation.counted.computeIfAbsent(name, gone -> rule.moved(people, Set.of()));
            }
        });
        return compilation;
    }

    private void add(Observed observed, Past past, SuppressionRule rule, Reckoner reckoner) {
        var people = observed.open() ? observed.people() : rule.moved(past.counted(observed.name()), observed.people());
        counted.put(observed.name(), people);
        if (observed.open()
                || fits(observed, people.size(), rule)
                        && !reckoner.singlesOut(people)
                        && !isBetrayed(observed, people, rule)) {
            told.put(observed.name(), people.size());
            reckoner.learns(people);
        }
    }

    /** By what everybody sees of the same matter. */
    private static boolean isBetrayed(Observed observed, Set<Long> people, SuppressionRule rule) {
        var onlooker = rule.reckoner();
        observed.beside().forEach(onlooker::learns);
        return onlooker.singlesOut(people)
                || observed.totals().stream()
                        .map(total -> Math.abs(total - people.size()))
                        .anyMatch(gap -> gap > 0 && !rule.shows(gap));
    }

    /**
     * Beside the figures that it is a part of by what they mean. Of a whole whose people everybody sees neither nobody nor
     * everybody is told; of another, everybody may be.
     */
    private boolean fits(Observed part, int people, SuppressionRule rule) {
        return rule.shows(people)
                && part.wholes().stream().allMatch(whole -> {
                    var all = told.get(whole);
                    return all == null || rule.shows(people, all) || people == all && !Observed.isOpen(whole);
                });
    }
}
