package io.rebond.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody who remembers every figure, knows the groups that everybody can see, and adds and subtracts. Which group lies
 * within which they can seldom know; here they always guess right. A figure beside which they would find a group of fewer
 * people than the minimum, as a sum or difference of it and at most two others, singles people out.
 *
 * <p>It does not protect against somebody who knows what all but a few did: against them no count does.
 */
public final class Reckoner {

    private record Group(BitSet people, int size) {

        static final Group NOBODY = new Group(new BitSet(), 0);

        boolean isWithin(Group whole) {
            if (size > whole.size) {
                return false;
            }
            var outside = (BitSet) people.clone();
            outside.andNot(whole.people);
            return outside.isEmpty();
        }

        boolean isApartFrom(Group other) {
            return !people.intersects(other.people);
        }

        Group common(Group other) {
            var both = (BitSet) people.clone();
            both.and(other.people);
            return new Group(both, both.cardinality());
        }

        Group with(Group other) {
            var either = (BitSet) people.clone();
            either.or(other.people);
            return new Group(either, either.cardinality());
        }
    }

    private final int minimum;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Set<Group> known = new LinkedHashSet<>();
    private final NavigableMap<Integer, List<Group>> bySize = new TreeMap<>();

    Reckoner(int minimum) {
        this.minimum = minimum;
    }

    /** A group whose size they are told, or which they see anyway. */
    public void learns(Collection<Long> people) {
        var group = group(people);
        if (known.add(group)) {
            bySize.computeIfAbsent(group.size(), any -> new ArrayList<>()).add(group);
        }
    }

    /** Whether being told the group's size would lead them to fewer people than the minimum. */
    public boolean singlesOut(Collection<Long> people) {
        var told = group(people);
        return isSmall(told.size()) || besideOne(told) || besideTwo(told);
    }

    private boolean besideOne(Group told) {
        return known.stream().anyMatch(one -> leaveFew(told, one, Group.NOBODY) || leaveFew(one, told, Group.NOBODY));
    }

    private boolean besideTwo(Group told) {
        return known.stream()
                .anyMatch(one -> fitting(told, one).anyMatch(two -> two != one && besideTwo(told, one, two)));
    }

    /** Those that are about as large as two groups together, or as one is larger than the other: of others many are left. */
    private Stream<Group> fitting(Group told, Group one) {
        return Stream.of(Math.abs(told.size() - one.size()), told.size() + one.size())
                .flatMap(size -> bySize.subMap(size - minimum, size + minimum).values().stream())
                .flatMap(List::stream);
    }

    private boolean besideTwo(Group told, Group one, Group two) {
        return leaveFew(told, one, two)
                || leaveFew(one, told, two)
                || leaveFew(two, told, one)
                || exceedByFew(one, two, told)
                || exceedByFew(told, one, two)
                || exceedByFew(told, two, one);
    }

    /** Whether two groups apart lie within a whole and leave few of it. The sizes first: seldom are few left. */
    private boolean leaveFew(Group whole, Group one, Group two) {
        return isSmall(whole.size() - one.size() - two.size())
                && one.isApartFrom(two)
                && one.isWithin(whole)
                && two.isWithin(whole);
    }

    /** Whether two groups hold a third and few more: those outside it, and those in both. */
    private boolean exceedByFew(Group one, Group two, Group third) {
        return isSmall(one.size() + two.size() - third.size())
                && one.common(two).isWithin(third)
                && third.isWithin(one.with(two));
    }

    private boolean isSmall(int size) {
        return size > 0 && size < minimum;
    }

    private Group group(Collection<Long> people) {
        var bits = new BitSet();
        people.forEach(person -> bits.set(places.computeIfAbsent(person, any -> places.size())));
        return new Group(bits, bits.cardinality());
    }
}
