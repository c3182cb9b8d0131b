package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What somebody finds out who adds and subtracts. */
class ReckonerTest {

    private final Reckoner reckoner = SomeRule.ofFive().reckoner();

    private static List<Long> people(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void fewAreFewAndFiveAreNot() {
        assertThat(reckoner.singlesOut(people(0, 4))).isTrue();
        assertThat(reckoner.singlesOut(people(0, 5))).isFalse();
        assertThat(reckoner.singlesOut(people(0, 0))).isFalse();
    }

    @Test
    void theRestOfAWhole() {
        reckoner.learns(people(0, 40));

        assertThat(reckoner.singlesOut(people(0, 38))).isTrue();
        assertThat(reckoner.singlesOut(people(0, 35))).isFalse();
        assertThat(reckoner.singlesOut(people(0, 40))).isFalse();
    }

    @Test
    void oneWhoCameSinceTheFigureBefore() {
        reckoner.learns(people(0, 20));

        assertThat(reckoner.singlesOut(people(0, 21))).isTrue();
        assertThat(reckoner.singlesOut(people(1, 21))).isFalse();
    }

    @Test
    void theThirdOfThreeTeams() {
        reckoner.learns(people(0, 30));
        reckoner.learns(people(0, 12));

        assertThat(reckoner.singlesOut(people(12, 28))).isTrue();
        assertThat(reckoner.singlesOut(people(12, 25))).isFalse();
    }

    @Test
    void thoseInTwoTeams() {
        reckoner.learns(people(0, 12));
        reckoner.learns(people(10, 30));

        assertThat(reckoner.singlesOut(people(0, 30))).isTrue();
    }

    @Test
    void thoseWhomAThirdGroupLeavesOverOfTwo() {
        reckoner.learns(people(0, 10));
        reckoner.learns(people(10, 20));

        assertThat(reckoner.singlesOut(people(0, 17))).isTrue();
        assertThat(reckoner.singlesOut(people(0, 15))).isFalse();
    }
}
