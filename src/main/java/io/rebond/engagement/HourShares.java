package io.rebond.engagement;

import io.rebond.chance.Wilson;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How a community's doing is spread over the hours of the week, smoothed: hours in which few did anything are drawn towards
 * what their day and their hour of the day, each taken alone, would let one expect.
 *
 * <pre>
 * x(h)   people who did something at that hour of the week, each counted once; N their sum
 * λ(h)   x(day of h) / N · x(time of day of h) / N
 * κ      (N² − Σ x(h)²) / Σ (x(h) − N λ(h))²
 * p(h)   (x(h) + κ λ(h)) / (N + κ)
 * </pre>
 *
 * <p>These are the pseudo-Bayes estimators of S. E. Fienberg and P. W. Holland, Simultaneous estimation of multinomial cell
 * probabilities, Journal of the American Statistical Association 68, 1973, pages 683 to 691, drawn towards the product of
 * the margins. How far chance reaches is {@link Wilson}'s interval of p(h) among N; two hours whose intervals overlap may well
 * be as good as each other.
 */
final class HourShares {

    static final int DAY = 24;
    static final int WEEK = 7 * DAY;

    /** As many as twelve people make at five hours of their week each: of fewer, chance decides. */
    static final int LEAST = 60;

    /**
     * The hour at which most happens, and how many others may be as good.
     *
     * @param hour from Monday at midnight
     * @param people who did something then
     */
    record Best(int hour, int people, int rivals) {}

    private final int[] people;
    private final double[] shares;
    private final int all;

    private HourShares(int[] people) {
        this.people = people.clone();
        this.all = IntStream.of(people).sum();
        this.shares = smoothed();
    }

    /** @param people who did something at each hour of the week, each once, from Monday at midnight */
    static HourShares of(int[] people) {
        if (people.length != WEEK) {
            throw new IllegalArgumentException("a week has 168 hours");
        }
        return new HourShares(people);
    }

    static int at(ZonedDateTime moment) {
        return (moment.getDayOfWeek().getValue() - 1) * DAY + moment.getHour();
    }

    /** Of all that is done in a week; they add up to 1, where anything is. */
    double share(int hour) {
        return shares[hour];
    }

    Wilson range(int hour) {
        return Wilson.of(shares[hour], all);
    }

    /**
     * The first of those with the largest share; empty with too little to learn from.
     *
     * @param open the hours among which to choose
     * @param minimum the fewest people who may show it
     */
    Optional<Best> best(IntPredicate open, int minimum) {
        if (all < LEAST) {
            return Optional.empty();
        }
        return IntStream.range(0, WEEK)
                .filter(hour -> open.test(hour) && people[hour] >= minimum)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(this::share).thenComparing(Comparator.reverseOrder()))
                .map(hour -> new Best(hour, people[hour], rivals(hour, open)));
    }

    private int rivals(int best, IntPredicate open) {
        double low = range(best).low();
        return (int) IntStream.range(0, WEEK)
                .filter(hour -> hour != best && open.test(hour) && range(hour).high() >= low)
                .count();
    }

    private double[] smoothed() {
        if (all == 0) {
            return new double[WEEK];
        }
        var expected = expected();
        double away = IntStream.range(0, WEEK)
                .mapToDouble(hour -> square(people[hour] - all * expected[hour]))
                .sum();
        double squares = IntStream.of(people).mapToDouble(HourShares::square).sum();
        if (away == 0) {
            return expected;
        }
        double weight = (square(all) - squares) / away;
        return IntStream.range(0, WEEK)
                .mapToDouble(hour -> (people[hour] + weight * expected[hour]) / (all + weight))
                .toArray();
    }

    private double[] expected() {
        var days = new double[WEEK / DAY];
        var times = new double[DAY];
        for (int hour = 0; hour < WEEK; hour++) {
            days[hour / DAY] += (double) people[hour] / all;
            times[hour % DAY] += (double) people[hour] / all;
        }
        return IntStream.range(0, WEEK)
                .mapToDouble(hour -> days[hour / DAY] * times[hour % DAY])
                .toArray();
    }

    private static double square(double number) {
        return number * number;
    }
}
