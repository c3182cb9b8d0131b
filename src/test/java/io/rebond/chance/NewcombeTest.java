package io.rebond.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the difference of two shares may be chance. */
class NewcombeTest {

    /** Table II of the paper, method 10: (a) to (d), and (g). */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "10, 10, 0, 20, 0.6791, 1.0000",
    })
    void asInThePaper(int some, int all, int others, int allOthers, double low, double high) {
        var interval = Newcombe.between(some, all, others, allOthers);

        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    @Property(tries = 300)
    void itIsWhatOneFindsByTryingEachShare(
            @ForAll @IntRange(min = 1, max = 2_000) int all,
            @ForAll @IntRange(min = 1, max = 2_000) int allOthers,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(max = 1) double other) {
        int some = (int) Math.round(share * all);
        int others = (int) Math.round(other * allOthers);
        double p = (double) some / all;
        double q = (double) others / allOthers;
        var interval = Newcombe.between(some, all, others, allOthers);

        assertThat(interval.low())
                .isCloseTo(
                        p - q - Math.sqrt(square(p - lowest(p, all)) + square(highest(q, allOthers) - q)),
                        within(1e-6));
        assertThat(interval.high())
                .isCloseTo(
                        p - q + Math.sqrt(square(highest(p, all) - p) + square(q - lowest(q, allOthers))),
                        within(1e-6));
        assertThat(p - q).isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
    }

    @Property(tries = 100)
    void theOtherWayRoundItIsMirrored(
            @ForAll @IntRange(max = 50) int some,
            @ForAll @IntRange(max = 50) int others,
            @ForAll @IntRange(min = 50, max = 500) int all) {
        var one = Newcombe.between(some, all, others, 60);
        var mirrored = Newcombe.between(others, 60, some, all);

        assertThat(mirrored.low()).isCloseTo(-one.high(), within(1e-9));
        assertThat(mirrored.high()).isCloseTo(-one.low(), within(1e-9));
    }

    /** The least share of which what was seen is not too far above, by halving. */
    private static double lowest(double seen, int all) {
        return halving(0, seen, share -> away(seen, share, all) > 1.96 ? -1 : 1);
    }

    private static double highest(double seen, int all) {
        return halving(seen, 1, share -> away(seen, share, all) > 1.96 ? 1 : -1);
    }

    /** In standard errors of that share. */
    private static double away(double seen, double share, int all) {
        return Math.abs(seen - share) / Math.sqrt(share * (1 - share) / all);
    }

    private static double halving(double low, double high, DoubleUnaryOperator side) {
        double from = low;
        double to = high;
        for (int step = 0; step < 60; step++) {
            double middle = (from + to) / 2;
            if (side.applyAsDouble(middle) > 0) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return (from + to) / 2;
    }

    private static double square(double number) {
        return number * number;
    }
}
