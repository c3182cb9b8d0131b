package io.rebond.delivery;

import io.rebond.chat.Pace;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** This replica's slices of the budgets, so that not every message costs a round trip. */
@Singleton
class Allowance {

    /** How many slices a minute's budget is cut into: small enough to share, large enough to be rare. */
    private static final int SLICES = 10;

    private static final class Purse {
        private int messages;
        private long untilNanos;
    }

    private final Budgets budgets;
    private final Map<WorkspaceRef, Purse> purses = new HashMap<>();

    Allowance(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Spends one message; {@link Duration#ZERO} when it may leave, else how long to wait. */
    synchronized Duration spend(WorkspaceRef workspace, Pace pace) {
        var purse = purses.computeIfAbsent(workspace, any -> new Purse());
        long now = System.nanoTime();
        if (purse.messages == 0 || purse.untilNanos - now <= 0) {
            var slice = budgets.take(workspace, pace.perMinute(), Math.max(1, pace.perMinute() / SLICES));
            var left = Duration.between(slice.now(), slice.until());
            if (slice.messages() == 0) {
                return left;
            }
            purse.messages = slice.messages();
            purse.untilNanos = now + left.toNanos();
        }
        purse.messages--;
        return Duration.ZERO;
    }
}
