package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** When whom is reminded, by the manners of the community and on the clock of who comes. */
@Singleton
class Reminders {

    private final Communities communities;
    private final Playbooks playbooks;
    private final People people;

    Reminders(Communities communities, Playbooks playbooks, People people) {
        this.communities = communities;
        this.playbooks = playbooks;
        this.people = people;
    }

    /**
     * Empty where it would come too late to be of use, or too soon to be needed.
     *
     * @param heard when they said that they come, or read of it last
     */
    Optional<Instant> momentFor(MemberRef member, Gathering gathering, Instant heard) {
        var community = communities.get(gathering.community());
        var zone = people.zoneOf(member).orElse(community.zone());
        return ReminderRule.by(playbooks.of(community))
                .after(heard, gathering.plan().at(), zone);
    }
}
