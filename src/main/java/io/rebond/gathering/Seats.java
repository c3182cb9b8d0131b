package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** Takes and frees places, one person at a time: each gathering that is handed to it is locked. */
@Singleton
class Seats {

    private final Guests guests;
    private final Letters letters;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Seats(Guests guests, Letters letters, Pseudonyms pseudonyms, Outbox outbox) {
        this.guests = guests;
        this.letters = letters;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    /** @return whether that is new */
    boolean take(Gathering gathering, long pseudonym) {
        if (guests.of(gathering).contains(pseudonym)) {
            return false;
        }
        guests.add(gathering, pseudonym);
        redraw(gathering);
        return true;
    }

    /** How many said so before them, who said so too. */
    int before(Gathering gathering, long pseudonym) {
        return guests.of(gathering).indexOf(pseudonym);
    }

    /**
     * The next one who waits moves up, and is told at once: a place does not keep.
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
            pseudonyms.behind(before.get(places)).ifPresent(next -> tell(next, gathering));
        }
        return true;
    }

    void redraw(Gathering gathering) {
        gathering.posted().ifPresent(outbox::refresh);
    }

    private void tell(MemberRef next, Gathering gathering) {
        letters.send(next, gathering, words -> words.movedUp(gathering.plan().title()), true);
    }
}
