package io.rebond.gathering;

import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Calls a gathering off: who said that they come is told in private, who waits too, and the invitation says so. */
@Singleton
public class Cancelling {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Seats seats;
    private final Letters letters;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Cancelling(Gatherings gatherings, Guests guests, Seats seats, Letters letters, Pseudonyms pseudonyms, Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.seats = seats;
        this.letters = letters;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** @return false when there was nothing to call off any more */
    public boolean cancel(long id) {
        var ahead = gatherings.lock(id).filter(each -> each.isAheadAt(clock.instant()));
        ahead.ifPresent(this::callOff);
        return ahead.isPresent();
    }

    private void callOff(Gathering gathering) {
        gatherings.cancel(gathering, clock.instant());
        seats.redraw(gathering);
        guests.of(gathering).forEach(guest -> pseudonyms
                .behind(guest)
                .ifPresent(member -> letters.send(
                        member,
                        gathering,
                        words -> words.calledOff(gathering.plan().title()),
                        false)));
    }
}
