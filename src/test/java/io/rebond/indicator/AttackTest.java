package io.rebond.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.privacy.SomeRule;
import io.rebond.privacy.SuppressionRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whoever keeps the figures of some organisation for weeks, and adds and subtracts up to three of them, singles nobody out.
 * Against rules that leave out one of the defences they must succeed: else they would prove nothing.
 */
class AttackTest {

    private static final int ORGANISATIONS = Integer.getInteger("rebond.attack.organisations", 300);
    private static final long SEED = Long.getLong("rebond.attack.seed", System.nanoTime());
    private static final int WEEKS = 6;
    private static final SuppressionRule RULE = SomeRule.ofFive();

    /** How a week's figures are made beside those before. */
    private interface Defence {
        Compilation of(List<Observed> observed, Past past);
    }

    private static final Defence WHOLE = (observed, past) -> Compilation.of(observed, past, RULE);

    /** Five or more, and nothing else is asked: neither who is left over, nor what else was told. */
    private static final Defence WITHOUT_COMPLEMENT =
            (observed, past) -> told(observed, each -> RULE.moved(past.counted(each.name()), each.people()));

    /** A week stands for itself: what was told in the one before is forgotten. */
    private static final Defence WITHOUT_PAST = (observed, past) -> Compilation.of(observed, Past.NONE, RULE);

    /** What everybody sees of an item is not looked at. */
    private static final Defence WITHOUT_EYES = (observed, past) ->
            Compilation.of(observed.stream().map(each -> each.beside(List.of())).toList(), past, RULE);

    private interface Counting {
        Set<Long> of(Observed observed);
    }

    private static Compilation told(List<Observed> observed, Counting counting) {
        var compilation = new Compilation(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var each : observed) {
            var people = counting.of(each);
            compilation.counted().put(each.name(), people);
            if (RULE.shows(people.size())) {
                compilation.told().put(each.name(), people.size());
            }
        }
        return compilation;
    }

    private static Optional<String> firstSuccess(Defence defence, int organisations) {
        return firstOf(organisations, seed -> attack(defence, seed));
    }

    private static Optional<String> firstOf(int organisations, LongFunction<Optional<String>> attack) {
        return LongStream.range(SEED, SEED + organisations)
                .mapToObj(attack)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> attack(Defence defence, long seed) {
        return listen(defence, seed).succeeds().map(how -> "organisation " + seed + ": " + how);
    }

    private static Attacker listen(Defence defence, long seed) {
        var organisation = new Organisation(seed);
        var attacker = new Attacker();
        Map<String, Set<Long>> counted = new HashMap<>();
        var known = new HashSet<Set<Long>>();
        for (int week = 0; week < WEEKS; week++) {
            var observed = organisation.live();
            var compilation = defence.of(observed, new Past(Map.copyOf(counted), new ArrayList<>(known)));
            for (var each : observed) {
                var people = compilation.counted().get(each.name());
                var number = compilation.told().get(each.name());
                if (number != null || each.open()) {
                    attacker.hears(week, each, people.size(), people);
                    known.add(people);
                }
            }
            counted.putAll(compilation.counted());
        }
        return attacker;
    }

    @Test
    void nobodyIsSingledOut() {
        System.out.println("attacked " + ORGANISATIONS + " organisations from seed " + SEED);

        assertThat(firstSuccess(WHOLE, ORGANISATIONS)).isEmpty();
    }

    @Test
    void withoutComplementSomebodyWouldBe() {
        assertThat(firstSuccess(WITHOUT_COMPLEMENT, 20)).isNotEmpty();
    }

    @Test
    void withoutAMemorySomebodyWouldBe() {
        assertThat(firstSuccess(WITHOUT_PAST, 20)).isNotEmpty();
    }

    /** Neither by the total on an item's button, nor by who answered in sight of everybody. */
    @Test
    void nobodyIsSingledOutByWhatEverybodySeesOfAnItem() {
        assertThat(firstOf(ORGANISATIONS, seed -> betrayed(WHOLE, seed))).isEmpty();
        assertThat(firstOf(50, seed -> betrayed(WITHOUT_EYES, seed))).isNotEmpty();
    }

    private static Optional<String> betrayed(Defence defence, long seed) {
        var observed = new Organisation(seed).live();
        var compilation = defence.of(observed, Past.NONE);
        return observed.stream()
                .filter(each -> compilation.told().containsKey(each.name()))
                .filter(each -> each.beside().stream().anyMatch(seen -> isFew(each.people(), seen)))
                .map(each -> "organisation " + seed + ": " + each.name())
                .findFirst();
    }

    /** Whether few did it beside those who are seen, or in another way than they. */
    private static boolean isFew(Set<Long> people, Set<Long> seen) {
        int left = people.size() - seen.size();
        return left > 0 && left < 5 && people.containsAll(seen);
    }

    /** A rule that told nothing would be safe as well. */
    @Test
    void mostOrganisationsAreToldSomething() {
        long figures = LongStream.range(0, 50)
                .map(number -> listen(WHOLE, SEED + number).heard())
                .sum();

        assertThat(figures / 50 / WEEKS).isGreaterThan(2);
    }
}
