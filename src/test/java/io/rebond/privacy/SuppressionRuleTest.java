package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A group is told with the one it leaves over, or not at all. */
class SuppressionRuleTest {

    private static final SuppressionRule RULE = SomeRule.ofFive();

    @Property
    void aPartIsToldWithItsRestOrNotAtAll(@ForAll @IntRange(max = 60) int part, @ForAll @IntRange(max = 60) int rest) {
        int whole = part + rest;

        assertThat(RULE.shows(part, whole)).isEqualTo(part >= 5 && rest >= 5).isEqualTo(RULE.shows(rest, whole));
    }

    @Property
    void neitherNobodyNorEverybodyIsTold(@ForAll @IntRange(max = 100) int whole) {
        assertThat(RULE.shows(0, whole)).isFalse();
        assertThat(RULE.shows(whole, whole)).isFalse();
    }

    @Property
    void aLargerGroupWithholdsMoreAndASmallerOneChangesNothing(
            @ForAll @IntRange(max = 60) int part,
            @ForAll @IntRange(max = 120) int whole,
            @ForAll @IntRange(max = 60) int group) {
        boolean told = RULE.atLeast(group).shows(part, whole);

        assertThat(told).isEqualTo(part >= Math.max(5, group) && whole - part >= Math.max(5, group));
        assertThat(told && !RULE.shows(part, whole)).isFalse();
    }

    @Property
    void aCountThatIsAskedForAgainDiffersByAGroupOrNotAtAll(@ForAll @LongRange(max = 200) long acts) {
        long before = RULE.inSteps(acts).orElse(0L);
        long after = RULE.inSteps(acts + 1).orElse(0L);

        assertThat(after - before).isIn(0L, 5L);
        assertThat(acts - before).isBetween(0L, 4L);
        assertThat(RULE.inSteps(acts).isPresent()).isEqualTo(RULE.shows(acts));
    }

    @Property
    void peopleEnterAndLeaveAFigureInGroupsOrWait(
            @ForAll @Size(max = 40) Set<@LongRange(min = 1, max = 40) Long> counted,
            @ForAll @Size(max = 40) Set<@LongRange(min = 1, max = 40) Long> now) {
        var next = RULE.moved(counted, now);

        assertThat(without(next, counted).size()).isNotIn(1, 2, 3, 4);
        assertThat(without(counted, next).size()).isNotIn(1, 2, 3, 4);
        assertThat(without(next, now).size()).isLessThan(5);
        assertThat(without(now, next).size()).isLessThan(5);
    }

    /** Whoever is told now and again learns of nine and of ten the same; a count moves by a group at least, or waits. */
    @Property
    void aCountMovesByAGroupOrWaits(@ForAll List<@LongRange(max = 60) Long> weeks) {
        long told = 0;
        for (long now : weeks) {
            long next = RULE.moved(told, now);

            assertThat(Math.abs(next - told)).isNotIn(1L, 2L, 3L, 4L);
            assertThat(Math.abs(now - next)).isLessThan(5);
            told = next;
        }
    }

    private static Set<Long> without(Set<Long> these, Set<Long> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(Collectors.toSet());
    }
}
