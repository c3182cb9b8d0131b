package io.rebond.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps every figure of every week, and tries all sums and differences of up to three. It is told, for each, whether what
 * comes out is a group of people; knowing no more than the numbers, it would have to guess.
 *
 * <p>What everybody sees only after a figure was told, such as who left a channel since, no figure can take into account.
 */
final class Attacker {

    /**
     * A figure as it was told.
     *
     * @param open whether everybody sees who they are anyway
     * @param wholes what it is a part of by what it means
     */
    private record Figure(int week, String name, int number, BitSet people, boolean open, List<String> wholes) {}

    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    /** @param people of whom the figure speaks */
    void hears(int week, Observed observed, int number, Set<Long> people) {
        var bits = new BitSet();
        people.forEach(person -> bits.set(places.computeIfAbsent(person, any -> places.size())));
        figures.add(new Figure(week, observed.name(), number, bits, observed.open(), observed.wholes()));
    }

    /** How many figures that not everybody could count. */
    long heard() {
        return figures.stream().filter(figure -> !figure.open()).count();
    }

    /** How they single out fewer than five people, if they can. */
    Optional<String> succeeds() {
        for (int first = 0; first < figures.size(); first++) {
            var one = figures.get(first);
            if (!one.open() && isFew(one.number())) {
                return Optional.of("few: " + told(one));
            }
            for (int second = 0; second < first; second++) {
                var two = figures.get(second);
                var success = reckon(one, two);
                for (int third = 0; third < second && success.isEmpty(); third++) {
                    success = reckon(one, two, figures.get(third));
                }
                if (success.isPresent()) {
                    return success;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> reckon(Figure one, Figure two) {
        if (isOnlySeen(List.of(one, two))) {
            return Optional.empty();
        }
        boolean byMeaning = one.week() == two.week()
                && (one.wholes().contains(two.name()) && isFew(two.number() - one.number())
                        || two.wholes().contains(one.name()) && isFew(one.number() - two.number()));
        return byMeaning || singlesOut(List.of(one, two), 1, -1) || singlesOut(List.of(one, two), -1, 1)
                ? Optional.of(told(one) + " and " + told(two))
                : Optional.empty();
    }

    private Optional<String> reckon(Figure one, Figure two, Figure three) {
        var all = List.of(one, two, three);
        if (isOnlySeen(all)) {
            return Optional.empty();
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            if (singlesOut(all, sign, sign, -sign)
                    || singlesOut(all, sign, -sign, sign)
                    || singlesOut(all, -sign, sign, sign)) {
                return Optional.of(told(one) + " and " + told(two) + " and " + told(three));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing was told last, but only seen. */
    private static boolean isOnlySeen(List<Figure> some) {
        int latest = some.stream().mapToInt(Figure::week).max().orElseThrow();
        return some.stream().filter(figure -> figure.week() == latest).allMatch(Figure::open);
    }

    private boolean singlesOut(List<Figure> some, int... signs) {
        int number = 0;
        for (int place = 0; place < signs.length; place++) {
            number += signs[place] * some.get(place).number();
        }
        return isFew(number) && isGroup(some, signs);
    }

    private boolean isGroup(List<Figure> some, int... signs) {
        for (int person = 0; person < places.size(); person++) {
            int times = 0;
            for (int place = 0; place < signs.length; place++) {
                times += some.get(place).people().get(person) ? signs[place] : 0;
            }
            if (times != 0 && times != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFew(int people) {
        return people > 0 && people < 5;
    }

    private static String told(Figure figure) {
        return figure.name() + " of week " + figure.week() + " (" + figure.number() + ")";
    }
}
