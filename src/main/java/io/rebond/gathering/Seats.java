package io.rebond.gathering;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** Takes and frees places, one person at a time: each gathering that is handed to it is locked. */
@Singleton
class Seats {

    private final Guests guests;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Seats(Guests guests, Communities communities, People people, Pseudonyms pseudonyms, Outbox outbox) {
        this.guests = guests;
        this.communities = communities;
        this.people = people;
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
     * @param hasBegun then nobody is told any more
     * @return whether they had said that they come
     */
    boolean free(Gathering gathering, long pseudonym, boolean hasBegun) {
        var before = guests.of(gathering);
        if (!before.contains(pseudonym)) {
            return false;
        }
        guests.remove(gathering, pseudonym);
        redraw(gathering);
        int places = gathering.plan().comingOf(before.size());
        if (!hasBegun && before.size() > places && before.indexOf(pseudonym) < places) {
            pseudonyms.behind(before.get(places)).ifPresent(next -> tell(next, gathering));
        }
        return true;
    }

    void redraw(Gathering gathering) {
        gathering.posted().ifPresent(outbox::refresh);
    }

    private void tell(MemberRef next, Gathering gathering) {
        var language = people.languageOf(next);
        var words = Words.in(language, GatheringMessages.class);
        var plan = gathering.plan();
        var zone = communities.get(gathering.community()).zone();
        var when = WhenWords.in(language).moment(plan.at(), gathering.askedAt(), zone);
        var letter = Message.saying(words.movedUp(plan.title()))
                .paragraph(words.whenAndWhere(when, zone.getId(), plan.place()))
                .buttons(
                        new Button(words.cannot(), new Action(Answering.CANNOT, gathering.id())),
                        new Button(words.file(), new Action(Answering.FILE, gathering.id())))
                .build();
        outbox.post(new Posting(new Target.ToMember(next), letter, Subject.ofLetter(gathering.id())));
    }
}
