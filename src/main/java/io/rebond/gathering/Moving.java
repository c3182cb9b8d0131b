package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.gathering.Gathering.Plan;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Gives a gathering another moment or another place: the invitation says so, and whoever said that they come is told. */
@Singleton
public class Moving {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Seats seats;
    private final Telling telling;
    private final Audit audit;
    private final Clock clock;

    Moving(Gatherings gatherings, Guests guests, Seats seats, Telling telling, Audit audit, Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.seats = seats;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it stands now, and until the caller's transaction ends; empty when there is nothing to move any more. */
    public Optional<Gathering> hold(long id) {
        return gatherings.lock(id).filter(each -> each.isAheadAt(clock.instant()));
    }

    /** @param gathering held, so that of two who move it the second changes nothing but what they say */
    public void move(Gathering gathering, Plan plan, MemberRef by) {
        if (gathering.plan().equals(plan)) {
            return;
        }
        gatherings.move(gathering, plan);
        audit.note(by, Change.GATHERING_MOVED, Subject.purposeOf(gathering.id()).subject());
        var moved = gatherings.find(gathering.id()).orElseThrow();
        seats.redraw(moved);
        guests.of(moved).forEach(guest -> telling.tell(guest, moved, News.MOVED));
    }
}
