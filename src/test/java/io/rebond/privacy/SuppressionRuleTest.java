package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A group is told with the one it leaves over, or not at all. */
class SuppressionRuleTest {

    private static final SuppressionRule RULE = new SuppressionRule(new PrivacyConfig() {
        @Override
        public int retentionMonths() {
            return 12;
        }

        @Override
        public int minimumGroup() {
            return 5;
        }
    });

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
}
