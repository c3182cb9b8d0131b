package io.rebond.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

    /** Without a correction for few people, Wilson's lower end for 8 of 10 is 0.4902, and for 9 of 10 it is 0.5958. */
    @ParameterizedTest
    @CsvSource({"8, 2, true", "9, 1, false", "60, 40, false", "59, 41, true", "1, 0, true", "3, 0, true", "4, 0, false"
    })
    void of_very_many_people_it_is_wilsons_interval(int most, int other, boolean level) {
        assertThat(Lead.mayBeLevel(most, other, most + other, 1_000_000_000)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"8, 2, 1000000, true", "8, 2, 30, false", "6, 4, 12, true", "6, 4, 11, false", "501, 499, 1001, false"})
    void the_fewer_are_left_the_less_is_left_to_chance(int most, int other, int people, boolean level) {
        assertThat(Lead.mayBeLevel(most, other, most + other, people)).isEqualTo(level);
    }

    @Test
    void all_that_may_be_level_are_named_the_most_chosen_first() {
        assertThat(shared(40, 4, 7, 1)).containsExactly(2, 1);
        assertThat(shared(40, 9, 0, 0)).isEmpty();
        assertThat(shared(40, 1, 0, 0)).containsExactly(1, 2, 3);
        assertThat(shared(40, 5, 5, 0)).containsExactly(1, 2);
    }

    @Test
    void nothing_is_uncertain_when_nobody_voted_or_everybody_has() {
        assertThat(shared(40, 0, 0)).isEmpty();
        assertThat(shared(7, 4, 3)).isEmpty();
    }

    /** The numbers of the options that may be level. */
    private static List<Integer> shared(int people, int... votes) {
        var poll = new Poll();
        poll.id = 1L;
        Map<Integer, Integer> counted = new HashMap<>();
        IntStream.range(0, votes.length).forEach(option -> counted.put(option + 1, votes[option]));
        var offered = IntStream.rangeClosed(1, votes.length)
                .mapToObj(number -> new PollOption(poll, number, "Option " + number))
                .toList();
        var tally = new Tally(counted, IntStream.of(votes).sum());
        return Lead.shared(tally, offered, people).stream()
                .map(option -> option.number)
                .toList();
    }
}
