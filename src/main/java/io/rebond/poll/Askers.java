package io.rebond.poll;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** Who asked a poll, and who may change or close it. */
@Singleton
class Askers {

    private final Pseudonyms pseudonyms;
    private final People people;
    private final Audit audit;

    Askers(Pseudonyms pseudonyms, People people, Audit audit) {
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.audit = audit;
    }

    String nameOf(Poll poll, PollMessages words) {
        return poll.askedBy == null
                ? words.someone()
                : pseudonyms.behind(poll.askedBy).map(people::nameOf).orElseGet(words::someone);
    }

    /** Whoever asked it, and the animators of its channel. */
    boolean mayChange(Poll poll, MemberRef member) {
        return isOwn(poll, member) || people.roleOf(member, poll.where()).covers(Role.ANIMATOR);
    }

    /** What an animator does to somebody else's poll is written down. */
    void note(Poll poll, MemberRef member, Change change) {
        if (!isOwn(poll, member)) {
            audit.note(member, change, "no. " + poll.id);
        }
    }

    private boolean isOwn(Poll poll, MemberRef member) {
        return pseudonyms
                .known(member)
                .filter(number -> number.equals(poll.askedBy))
                .isPresent();
    }
}
