package io.rebond.summary;

import io.rebond.chance.Wilson;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Measure;
import java.util.Optional;

/** Where a rate went since four weeks before: apart only where the two ranges that chance allows are. */
enum Trend {
    UP,
    DOWN,
    LEVEL;

    /** Empty where one of the two is not told. */
    static Optional<Trend> of(Measure measure, Bulletin now, Bulletin before) {
        return range(measure, now).flatMap(later -> range(measure, before).map(earlier -> between(earlier, later)));
    }

    private static Trend between(Wilson earlier, Wilson later) {
        if (later.low() > earlier.high()) {
            return UP;
        }
        return later.high() < earlier.low() ? DOWN : LEVEL;
    }

    /** How far chance reaches; empty where it is not told. */
    static Optional<Wilson> range(Measure measure, Bulletin bulletin) {
        return bulletin.people(measure)
                .flatMap(some -> bulletin.people(Measure.ELIGIBLE).map(all -> Wilson.of((double) some / all, all)));
    }
}
