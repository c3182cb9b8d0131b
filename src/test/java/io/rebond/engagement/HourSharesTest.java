package io.rebond.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rebond.engagement.HourShares.Best;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When most is done, smoothed. */
class HourSharesTest {

    private static final int TUESDAY_AT_10 = 24 + 10;
    private static final int THURSDAY_AT_14 = 3 * 24 + 14;

    @Provide
    Arbitrary<int[]> weeks() {
        var quiet = Arbitraries.just(0);
        var busy = Arbitraries.integers().between(0, 400);
        return Arbitraries.frequencyOf(Tuple.of(3, quiet), Tuple.of(1, busy))
                .array(int[].class)
                .ofSize(HourShares.WEEK);
    }

    @Property(tries = 200)
    void all_that_is_done_is_shared_out(@ForAll("weeks") int[] people) {
        Assume.that(IntStream.of(people).sum() > 0);
        var shares = HourShares.of(people);

        assertThat(hours().mapToDouble(shares::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(hours().mapToDouble(shares::share)).allMatch(share -> share >= 0);
    }

    @Property(tries = 200)
    void what_was_seen_is_drawn_towards_its_day_and_hour_and_never_past_them(@ForAll("weeks") int[] people) {
        int all = IntStream.of(people).sum();
        Assume.that(all > 0);
        var shares = HourShares.of(people);

        assertThat(hours()).allSatisfy(hour -> {
            double seen = (double) people[hour] / all;
            double expected = (double) onDay(people, hour / 24) / all * atTime(people, hour % 24) / all;
            assertThat(shares.share(hour)).isBetween(Math.min(seen, expected) - 1e-9, Math.max(seen, expected) + 1e-9);
        });
    }

    @Property(tries = 100)
    void a_week_that_begins_on_another_day_has_the_same_hours(
            @ForAll("weeks") int[] people, @ForAll @IntRange(max = 6) int days) {
        var moved = new int[HourShares.WEEK];
        hours().forEach(hour -> moved[(hour + days * 24) % HourShares.WEEK] = people[hour]);
        var shares = HourShares.of(people);
        var later = HourShares.of(moved);

        assertThat(hours()).allSatisfy(hour -> assertThat(later.share((hour + days * 24) % HourShares.WEEK))
                .isCloseTo(shares.share(hour), within(1e-9)));
    }

    @Property(tries = 200)
    void no_hour_is_best_that_is_closed_or_that_too_few_show(
            @ForAll("weeks") int[] people, @ForAll @IntRange(min = 5, max = 50) int minimum) {
        var shares = HourShares.of(people);
        var best = shares.best(hour -> hour % 2 == 0, minimum);

        best.ifPresent(found -> {
            assertThat(found.hour() % 2).isZero();
            assertThat(found.people()).isEqualTo(people[found.hour()]).isGreaterThanOrEqualTo(minimum);
            assertThat(hours().filter(hour -> hour % 2 == 0 && people[hour] >= minimum))
                    .allMatch(hour -> shares.share(hour) <= shares.share(found.hour()));
        });
        assertThat(best.isPresent())
                .isEqualTo(IntStream.of(people).sum() >= HourShares.LEAST
                        && hours().anyMatch(hour -> hour % 2 == 0 && people[hour] >= minimum));
    }

    @Test
    void one_fewer_than_enough_is_too_little() {
        assertThat(week(THURSDAY_AT_14, HourShares.LEAST - 1).best(any -> true, 5))
                .isEmpty();
        assertThat(week(THURSDAY_AT_14, HourShares.LEAST).best(any -> true, 5))
                .contains(new Best(THURSDAY_AT_14, HourShares.LEAST, 0));
    }

    @Test
    void of_two_alike_it_is_the_first_and_the_other_may_be_as_good() {
        var people = new int[HourShares.WEEK];
        people[TUESDAY_AT_10] = 40;
        people[THURSDAY_AT_14] = 40;

        assertThat(HourShares.of(people).best(any -> true, 5).orElseThrow().hour())
                .isEqualTo(TUESDAY_AT_10);
        assertThat(HourShares.of(people)
                        .best(hour -> hour == TUESDAY_AT_10 || hour == THURSDAY_AT_14, 5)
                        .orElseThrow()
                        .rivals())
                .isEqualTo(1);
    }

    @Test
    void an_empty_week_has_no_best_hour() {
        assertThat(HourShares.of(new int[HourShares.WEEK]).best(any -> true, 5)).isEmpty();
    }

    /** Worked out by hand: N = 100, Σx² = 3,000. */
    @Test
    void what_stands_out_is_believed_the_more_the_less_its_margins_explain() {
        var people = new int[HourShares.WEEK];
        people[10] = 40;
        people[14] = 10;
        people[24 + 10] = 20;
        people[24 + 14] = 30;
        // λ: .3 .2 .3 .2; κ = (10,000 − 3,000) / (10² + 10² + 10² + 10²) = 17.5
        var shares = HourShares.of(people);

        assertThat(shares.share(10)).isCloseTo((40 + 17.5 * .3) / 117.5, within(1e-9));
        assertThat(shares.share(14)).isCloseTo((10 + 17.5 * .2) / 117.5, within(1e-9));
        assertThat(shares.share(24 + 10)).isCloseTo((20 + 17.5 * .3) / 117.5, within(1e-9));
        assertThat(shares.share(24 + 14)).isCloseTo((30 + 17.5 * .2) / 117.5, within(1e-9));
    }

    private static HourShares week(int hour, int people) {
        var week = new int[HourShares.WEEK];
        week[hour] = people;
        return HourShares.of(week);
    }

    private static IntStream hours() {
        return IntStream.range(0, HourShares.WEEK);
    }

    private static int onDay(int[] people, int day) {
        return IntStream.of(Arrays.copyOfRange(people, day * 24, (day + 1) * 24))
                .sum();
    }

    private static int atTime(int[] people, int time) {
        return hours().filter(hour -> hour % 24 == time)
                .map(hour -> people[hour])
                .sum();
    }
}
