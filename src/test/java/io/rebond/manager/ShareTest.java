package io.rebond.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A share says about how many, and whether it moved. */
class ShareTest {

    @Example
    void aShareIsSaidInWords() {
        assertThat(new Share(5, 1_000).band()).isEqualTo(Band.SMALL);
        assertThat(new Share(5, 29).band()).isEqualTo(Band.SMALL);
        assertThat(new Share(5, 28).band()).isEqualTo(Band.QUARTER);
        assertThat(new Share(9, 27).band()).isEqualTo(Band.THIRD);
        assertThat(new Share(5, 12).band()).isEqualTo(Band.HALF);
        assertThat(new Share(7, 12).band()).isEqualTo(Band.HALF);
        assertThat(new Share(20, 30).band()).isEqualTo(Band.TWO_THIRDS);
        assertThat(new Share(21, 28).band()).isEqualTo(Band.THREE_QUARTERS);
        assertThat(new Share(995, 1_000).band()).isEqualTo(Band.MOST);
    }

    @Example
    void neitherNobodyNorEverybodyIsAShare() {
        assertThatThrownBy(() -> new Share(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void itMovedOnlyWhereChanceDoesNotExplainIt() {
        assertThat(new Share(12, 20).since(new Share(9, 20))).isEqualTo(Course.STEADY);
        assertThat(new Share(30, 40).since(new Share(10, 40))).isEqualTo(Course.RISING);
        assertThat(new Share(10, 40).since(new Share(30, 40))).isEqualTo(Course.EASING);
    }

    /** Whoever counts who stayed away is told no more than who counts who took part. */
    @Property(tries = 2_000)
    void theOthersHaveTheBandAcross(@ForAll("ofTeams") Share share) {
        var others = new Share(share.all() - share.some(), share.all());
        assertThat(others.band().ordinal())
                .isEqualTo(Band.values().length - 1 - share.band().ordinal());
    }

    @Property(tries = 2_000)
    void moreOfAsManyIsNeverASmallerBand(@ForAll("ofTeams") Share share) {
        for (int some = share.some() + 1; some < share.all(); some++) {
            assertThat(new Share(some, share.all()).band()).isGreaterThanOrEqualTo(share.band());
        }
    }

    @Property(tries = 2_000)
    void whoeverLooksBackSeesTheOpposite(@ForAll("ofTeams") Share one, @ForAll("ofTeams") Share other) {
        assertThat(List.of(one.since(other), other.since(one)))
                .isIn(
                        List.of(Course.RISING, Course.EASING),
                        List.of(Course.EASING, Course.RISING),
                        List.of(Course.STEADY, Course.STEADY));
    }

    /** What is told is five or more, and leaves as many: of these, a team of any size. */
    @Provide
    Arbitrary<Share> ofTeams() {
        return Arbitraries.integers()
                .between(10, 400)
                .flatMap(all -> Arbitraries.integers().between(5, all - 5).map(some -> new Share(some, all)));
    }
}
