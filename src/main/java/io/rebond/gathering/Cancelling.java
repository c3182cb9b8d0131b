package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Calls a gathering off: who said that they come is told in private, who waits too, and the invitation says so. */
@Singleton
public class Cancelling {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Seats seats;
    private final Telling telling;
    private final Audit audit;
    private final Clock clock;

    Cancelling(Gatherings gatherings, Guests guests, Seats seats, Telling telling, Audit audit, Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.seats = seats;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false when there was nothing to call off any more */
    public boolean cancel(long id, MemberRef by) {
        var ahead = gatherings.lock(id).filter(each -> each.isAheadAt(clock.instant()));
        ahead.ifPresent(each -> callOff(each, by));
        return ahead.isPresent();
    }

    private void callOff(Gathering gathering, MemberRef by) {
        gatherings.cancel(gathering, clock.instant());
        audit.note(
                by,
                Change.GATHERING_CANCELLED,
                Subject.purposeOf(gathering.id()).subject());
        var off = gatherings.find(gathering.id()).orElseThrow();
        seats.redraw(off);
        guests.of(off).forEach(guest -> telling.tell(guest, off, News.CALLED_OFF));
    }
}
