package io.rebond.rendezvous;

import java.time.Instant;

/** One of the times at which a rendezvous happens. */
record Occurrence(long rendezvous, Instant at, State state) {

    enum State {
        /** Its organiser was asked for a go-ahead. */
        REMINDED,
        /** It leaves at its hour. */
        APPROVED,
        /** Its hour has passed without a go-ahead. */
        WAITING,
        DONE,
        /** Rebond was not there at its hour, and came back too late. */
        MISSED,
        /** Everything was held at its hour. */
        HELD,
        /** It rested at its hour. */
        RESTED,
        /** It takes place at another hour instead. */
        MOVED
    }
}
