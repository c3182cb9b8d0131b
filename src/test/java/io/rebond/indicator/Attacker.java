package io.rebond.indicator;

import io.rebond.indicator.Counted.Group;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps every figure of every week, and tries all sums and differences of up to three. It is told, for each, whether what
 * comes out is a group of people; knowing no more than the numbers, it would have to guess.
 *
 * <p>What everybody sees only after a figure was told, such as who left a channel since, no figure can take into account.
 */
public final class Attacker {

    /**
     * A figure as it was told.
     *
     * @param open whether everybody sees who they are anyway
     * @param wholes what it is a part of by what it means
     */
    private record Figure(int week, String name, int number, BitSet people, boolean open, List<String> wholes) {}

    private static final Figure NOTHING = new Figure(-1, "", 0, new BitSet(), true, List.of());

    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    /** @param people of whom the figure speaks */
    void hears(int week, Observed observed, int number, Set<Long> people) {
        hears(week, new Group(observed.name(), people, observed.open(), observed.wholes()), number);
    }

    /** @param group of whom the number speaks */
    public void hears(int week, Group group, int number) {
        var bits = new BitSet();
        group.people().forEach(person -> bits.set(places.computeIfAbsent(person, any -> places.size())));
        figures.add(new Figure(week, group.name(), number, bits, group.open(), group.wholes()));
    }

    /** How many figures that not everybody could count. */
    public long heard() {
        return figures.stream().filter(figure -> !figure.open()).count();
    }

    /** How they single out fewer than five people, if they can. */
    public Optional<String> succeeds() {
        return succeedsByTwo().or(this::succeedsByThree);
    }

    private Optional<String> succeedsByTwo() {
        for (int first = 0; first < figures.size(); first++) {
            var one = figures.get(first);
            if (!one.open() && isFew(one.number())) {
                return Optional.of("few: " + told(one));
            }
            for (int second = 0; second < first; second++) {
                var success = reckon(one, figures.get(second));
                if (success.isPresent()) {
                    return success;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> succeedsByThree() {
        var groups = groups();
        for (int first = 0; first < groups.size(); first++) {
            for (int second = 0; second < first; second++) {
                for (int third = 0; third < second; third++) {
                    var success = reckon(groups.get(first), groups.get(second), groups.get(third));
                    if (success.isPresent()) {
                        return success;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Each once, at the week that serves the attacker best: as late as it was told, as early as it was only seen. */
    private List<Figure> groups() {
        var groups = new LinkedHashMap<List<Object>, Figure>();
        figures.forEach(figure -> groups.merge(
                List.of(figure.people(), figure.open()), figure, (one, other) -> one.open() ? one : other));
        return List.copyOf(groups.values());
    }

    private Optional<String> reckon(Figure one, Figure two) {
        boolean found = one.week() == two.week() && (isPartOf(one, two) || isPartOf(two, one))
                || singlesOut(one, 1, two, -1, NOTHING, 0);
        return found && !isOnlySeen(one, two, NOTHING)
                ? Optional.of(told(one) + " and " + told(two))
                : Optional.empty();
    }

    private Optional<String> reckon(Figure one, Figure two, Figure three) {
        boolean found = singlesOut(one, 1, two, 1, three, -1)
                || singlesOut(one, 1, two, -1, three, 1)
                || singlesOut(one, -1, two, 1, three, 1);
        return found && !isOnlySeen(one, two, three)
                ? Optional.of(told(one) + " and " + told(two) + " and " + told(three))
                : Optional.empty();
    }

    /** By what they mean, whoever it is that they count. */
    private static boolean isPartOf(Figure part, Figure whole) {
        return part.wholes().contains(whole.name()) && isFew(whole.number() - part.number());
    }

    /** Whether nothing was told last, but only seen. */
    private static boolean isOnlySeen(Figure... some) {
        int latest = Stream.of(some).mapToInt(Figure::week).max().orElseThrow();
        return Stream.of(some).filter(figure -> figure.week() == latest).allMatch(Figure::open);
    }

    /** The numbers first: they are what is told. */
    private boolean singlesOut(Figure one, int first, Figure two, int second, Figure three, int third) {
        int number = first * one.number() + second * two.number() + third * three.number();
        return isFew(number) && isGroup(one, first, two, second, three, third)
                || isFew(-number) && isGroup(one, -first, two, -second, three, -third);
    }

    private boolean isGroup(Figure one, int first, Figure two, int second, Figure three, int third) {
        for (int person = 0; person < places.size(); person++) {
            int times = (one.people().get(person) ? first : 0)
                    + (two.people().get(person) ? second : 0)
                    + (three.people().get(person) ? third : 0);
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
