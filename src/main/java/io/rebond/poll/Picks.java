package io.rebond.poll;

import java.util.List;
import java.util.Optional;

/** What one member chose: each bit is the number of an option. */
record Picks(long bits) {

    static final Picks NONE = new Picks(0);

    static Picks of(List<PollOption> options) {
        long bits = 0;
        for (var option : options) {
            bits |= bit(option.number);
        }
        return new Picks(bits);
    }

    boolean has(int option) {
        return (bits & bit(option)) != 0;
    }

    boolean isEmpty() {
        return bits == 0;
    }

    int size() {
        return Long.bitCount(bits);
    }

    /** Without what is no longer offered. */
    Picks within(Picks offered) {
        return new Picks(bits & offered.bits);
    }

    /**
     * After a tap that takes back what was chosen before.
     *
     * @return empty when all {@code most} votes are given already
     */
    Optional<Picks> toggled(int option, int most) {
        return has(option) ? Optional.of(new Picks(bits & ~bit(option))) : marked(option, most);
    }

    /**
     * After a tap that changes nothing when it comes twice.
     *
     * @return empty when all {@code most} votes are given already
     */
    Optional<Picks> marked(int option, int most) {
        if (has(option)) {
            return Optional.of(this);
        } else if (most == 1) {
            return Optional.of(new Picks(bit(option)));
        }
        return size() < most ? Optional.of(new Picks(bits | bit(option))) : Optional.empty();
    }

    private static long bit(int option) {
        return 1L << option;
    }
}
