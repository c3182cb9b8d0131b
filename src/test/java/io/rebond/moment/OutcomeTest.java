package io.rebond.moment;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.moment.Effect.Side;
import io.rebond.privacy.SomeRule;
import io.rebond.privacy.SuppressionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When there is enough on one side to be told, and what is told of it. */
class OutcomeTest {

    private static final SuppressionRule RULE = SomeRule.ofFive();

    private static List<Outcome> messages(int count, int acted, int reached) {
        return Stream.generate(() -> new Outcome(true, people(0, reached), people(0, acted), Optional.empty()))
                .limit(count)
                .toList();
    }

    private static Set<Long> people(long from, long to) {
        return LongStream.range(from, to).boxed().collect(Collectors.toSet());
    }

    @Test
    void fourMessagesAreEnoughAndThreeAreNot() {
        assertThat(Outcome.areEnough(messages(4, 8, 20), RULE)).isTrue();
        assertThat(Outcome.areEnough(messages(3, 8, 20), RULE)).isFalse();
    }

    /** The same four each time are sixteen in the sum, and four people. */
    @Test
    void whatFewDidOrAllButAFewIsNotToldHoweverOften() {
        assertThat(Outcome.areEnough(messages(4, 4, 20), RULE)).isFalse();
        assertThat(Outcome.areEnough(messages(4, 5, 20), RULE)).isTrue();
        assertThat(Outcome.areEnough(messages(4, 15, 20), RULE)).isTrue();
        assertThat(Outcome.areEnough(messages(4, 16, 20), RULE)).isFalse();
        assertThat(Outcome.areEnough(messages(4, 5, 20), RULE.atLeast(6))).isFalse();
    }

    /** Who votes and is not recorded is in the number on the poll, and not in the figure. */
    @Test
    void besideNumbersThatEverybodySeesItShowsOfNoFewThatTheyAreLeftOut() {
        assertThat(Outcome.areEnough(voted(8, 8), RULE)).isTrue();
        assertThat(Outcome.areEnough(voted(8, 9), RULE)).as("four votes").isFalse();
        assertThat(Outcome.areEnough(voted(8, 7), RULE)).as("four taken back").isFalse();
        assertThat(Outcome.areEnough(voted(8, 10), RULE)).isTrue();
        assertThat(Outcome.areEnough(voted(8, 9), RULE.atLeast(4))).isFalse();
    }

    private static List<Outcome> voted(int recorded, int total) {
        return Stream.generate(() -> new Outcome(true, people(0, 20), people(0, recorded), Optional.of(total)))
                .limit(4)
                .toList();
    }

    /** Each time three others stayed away; in the end nobody did nothing. */
    @Test
    void whoDidNothingIsWhoNeverDid() {
        var outcomes = LongStream.range(0, 4)
                .mapToObj(number ->
                        new Outcome(true, people(0, 12), people(number * 3, number * 3 + 9), Optional.empty()))
                .toList();

        assertThat(Outcome.fewest(outcomes)).isZero();
    }

    @Test
    void aSideIsTheSumOfItsMessages() {
        assertThat(Outcome.side(messages(4, 8, 20))).isEqualTo(new Side(4, 32, 80));
        assertThat(Outcome.side(messages(4, 8, 20)).share()).isEqualTo(0.4);
    }
}
