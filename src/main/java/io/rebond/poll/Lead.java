package io.rebond.poll;

import io.rebond.chance.Wilson;
import java.util.List;

/** Whether those who voted say enough about all who could have. */
final class Lead {

    private Lead() {}

    /**
     * The options that may well be level with the one that leads, itself included and the most chosen first; empty when none
     * may, when nobody voted, and when everybody has.
     *
     * @param people how many could have voted
     */
    static List<PollOption> shared(Tally tally, List<PollOption> offered, int people) {
        var ranked = tally.ranked(offered);
        int most = tally.of(ranked.get(0));
        if (most == 0 || tally.voters() >= people) {
            return List.of();
        }
        var level = ranked.stream()
                .filter(option -> mayBeLevel(most, tally.of(option), tally.voters(), people))
                .toList();
        return level.size() > 1 ? level : List.of();
    }

    /**
     * Whether a lead of {@code most} to {@code other} votes may be chance: the lower end of Wilson's interval for the leader's
     * share p of the votes for either is not above one half, p = most / (most + other).
     *
     * <p>When n of N people have voted, fewer are left to chance and the variance shrinks by the finite population correction
     * (N − n)/(N − 1); so the share's weight is not most + other but (most + other)(N − 1)/(N − n). Who chose both with several
     * votes is counted for both, which errs on the side of caution. It takes those who voted for a fair draw of all: that those
     * who stay away may think otherwise, no formula knows.
     *
     * @param voters fewer than {@code people}
     */
    static boolean mayBeLevel(int most, int other, int voters, int people) {
        double share = (double) most / (most + other);
        double weight = (most + other) * (people - 1.0) / (people - voters);
        return Wilson.of(share, weight).low() <= 0.5;
    }
}
