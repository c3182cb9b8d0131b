package io.rebond.poll;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** Who asked a poll, and who may change or close it. */
@Singleton
class Askers {

    private final Pseudonyms pseudonyms;
    private final People people;

    Askers(Pseudonyms pseudonyms, People people) {
        this.pseudonyms = pseudonyms;
        this.people = people;
    }

    String nameOf(Poll poll, PollMessages words) {
        return poll.askedBy == null
                ? words.someone()
                : pseudonyms.behind(poll.askedBy).map(people::nameOf).orElseGet(words::someone);
    }

    /** Whoever asked it, and the animators of its channel. */
    boolean mayChange(Poll poll, MemberRef member) {
        boolean own = pseudonyms
                .known(member)
                .filter(number -> number.equals(poll.askedBy))
                .isPresent();
        return own || people.roleOf(member, poll.where()).covers(Role.ANIMATOR);
    }
}
