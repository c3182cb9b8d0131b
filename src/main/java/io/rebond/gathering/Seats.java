package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes and frees places, one person at a time: each gathering that is handed to it is locked. */
@Singleton
class Seats {

    private final Guests guests;
    private final Telling telling;
    private final Reminders reminders;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Seats(Guests guests, Telling telling, Reminders reminders, Pseudonyms pseudonyms, Outbox outbox, Clock clock) {
        this.guests = guests;
        this.telling = telling;
        this.reminders = reminders;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return whether that is new */
    boolean take(Gathering gathering, MemberRef member) {
        long pseudonym = pseudonyms.of(member);
        if (guests.of(gathering).contains(pseudonym)) {
            return false;
        }
        guests.add(gathering, pseudonym);
        guests.remindAt(gathering, pseudonym, reminders.momentFor(member, gathering, clock.instant()));
        redraw(gathering);
        return true;
    }

    /** How many said so before them, who said so too. */
    int before(Gathering gathering, long pseudonym) {
        return guests.of(gathering).indexOf(pseudonym);
    }

    /**
     * The next one who waits moves up and is told, at once where time does not allow to wait for their morning.
     *
     * @param ahead else nobody is told any more
     * @return whether they had said that they come
     */
    boolean free(Gathering gathering, long pseudonym, boolean ahead) {
        var before = guests.of(gathering);
        if (!before.contains(pseudonym)) {
            return false;
        }
        guests.remove(gathering, pseudonym);
        redraw(gathering);
        int places = gathering.plan().comingOf(before.size());
        if (ahead && before.size() > places && before.indexOf(pseudonym) < places) {
            telling.tell(before.get(places), gathering, News.MOVED_UP);
        }
        return true;
    }

    void redraw(Gathering gathering) {
        gathering.posted().ifPresent(outbox::refresh);
    }
}
