package io.rebond.chance;

/**
 * Wilson's 95 % score interval for a share (E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, Journal of the American Statistical Association 22, 1927, pages 209 to 212):
 *
 * <pre>(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   z = 1.96</pre>
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Wilson(double low, double high) {

    /** Nineteen times in twenty. */
    private static final double Z = 1.96;

    /**
     * @param share 0 to 1
     * @param weight of how many it is the share, above 0
     */
    public static Wilson of(double share, double weight) {
        double middle = share + Z * Z / (2 * weight);
        double spread = Z * Math.sqrt(share * (1 - share) / weight + Z * Z / (4 * weight * weight));
        double all = 1 + Z * Z / weight;
        return new Wilson((middle - spread) / all, (middle + spread) / all);
    }

    /** Whether it lies above another beyond chance: the two ranges do not touch. */
    public boolean isAbove(Wilson other) {
        return low > other.high;
    }
}
