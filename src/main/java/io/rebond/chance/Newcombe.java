package io.rebond.chance;

/**
 * Newcombe's 95 % interval for the difference of two shares (R. G. Newcombe, Interval estimation for the difference between
 * independent proportions: comparison of eleven methods, Statistics in Medicine 17, 1998, pages 873 to 890, method 10), made of
 * {@link Wilson}'s intervals (l, u) of each:
 *
 * <pre>p₁ − p₂ − √((p₁−l₁)² + (u₂−p₂)²)  to  p₁ − p₂ + √((u₁−p₁)² + (p₂−l₂)²)</pre>
 *
 * @param low -1 to 1
 * @param high -1 to 1
 */
public record Newcombe(double low, double high) {

    /**
     * How far the first lies above the second.
     *
     * @param some how many of the first did
     * @param all how many it are, above 0
     * @param others how many of the second did
     * @param allOthers how many it are, above 0
     */
    public static Newcombe between(long some, long all, long others, long allOthers) {
        double first = (double) some / all;
        double second = (double) others / allOthers;
        var one = Wilson.of(first, all);
        var two = Wilson.of(second, allOthers);
        return new Newcombe(
                first - second - Math.hypot(first - one.low(), two.high() - second),
                first - second + Math.hypot(one.high() - first, second - two.low()));
    }
}
