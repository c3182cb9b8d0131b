package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    /** Twelve people, of whom each bit of a number is one. */
    @Property(tries = 500)
    void nothingIsOverlookedThatAddingAndSubtractingFinds(
            @ForAll @Size(max = 6) List<@IntRange(max = 4095) Integer> known, @ForAll @IntRange(max = 4095) int told) {
        var reckoner = SomeRule.ofFive().reckoner();
        known.forEach(group -> reckoner.learns(people(group)));

        assertThat(reckoner.singlesOut(people(told)))
                .isEqualTo(isFoundByTrying(known.stream().distinct().toList(), told));
    }

    private static List<Long> people(int group) {
        return people(0, 12).stream().filter(person -> has(group, person)).toList();
    }

    private static boolean isFoundByTrying(List<Integer> known, int told) {
        for (int one : known) {
            for (int two : known) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    for (int first = -1; first <= 1; first++) {
                        for (int second = one == two ? 0 : -1; second <= (one == two ? 0 : 1); second++) {
                            if (leavesFew(told, sign, one, first, two, second)) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return leavesFew(told, 1, 0, 0, 0, 0);
    }

    private static boolean leavesFew(int told, int sign, int one, int first, int two, int second) {
        int left = 0;
        for (long person = 0; person < 12; person++) {
            int times =
                    (has(told, person) ? sign : 0) + (has(one, person) ? first : 0) + (has(two, person) ? second : 0);
            if (times < 0 || times > 1) {
                return false;
            }
            left += times;
        }
        return left > 0 && left < 5;
    }

    private static boolean has(int group, long person) {
        return (group >> person & 1) == 1;
    }
}
