package io.rebond.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Bits behave as the set of options that they stand for. */
class PicksTest {

    @Property(tries = 500, seed = "20261122")
    void aSecondTapTakesBackAndNobodyHasMoreVotesThanAllowed(
            @ForAll List<@IntRange(max = 62) Integer> taps, @ForAll @IntRange(min = 1, max = 25) int most) {
        var picks = Picks.NONE;
        var model = new TreeSet<Integer>();
        for (int option : taps) {
            if (!model.remove(option)) {
                if (most == 1) {
                    model.clear();
                }
                if (model.size() < most) {
                    model.add(option);
                }
            }
            picks = picks.toggled(option, most).orElse(picks);

            assertThat(optionsOf(picks)).isEqualTo(model);
            assertThat(picks.size()).isEqualTo(model.size());
        }
    }

    @Property(tries = 500, seed = "20261122")
    void markingTwiceIsMarkingOnce(
            @ForAll List<@IntRange(max = 62) Integer> taps, @ForAll @IntRange(min = 1, max = 25) int most) {
        var once = Picks.NONE;
        var twice = Picks.NONE;
        for (int option : taps) {
            once = once.marked(option, most).orElse(once);
            twice = twice.marked(option, most).orElse(twice);
            twice = twice.marked(option, most).orElse(twice);
        }

        assertThat(twice).isEqualTo(once);
        assertThat(once.size()).isLessThanOrEqualTo(most);
    }

    private static TreeSet<Integer> optionsOf(Picks picks) {
        var options = new TreeSet<Integer>();
        for (int option = 0; option < PollOptions.NUMBERS; option++) {
            if (picks.has(option)) {
                options.add(option);
            }
        }
        return options;
    }
}
