package io.rebond.relaunch;

import io.rebond.calendar.WorkingDays;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Whether somebody willing may be asked now: on a working day where they are, of what they may read, with the house's manners. */
@Singleton
class Readiness {

    private final Quiet quiet;
    private final Playbooks playbooks;
    private final People people;
    private final Manners manners;
    private final Clock clock;

    Readiness(Quiet quiet, Playbooks playbooks, People people, Manners manners, Clock clock) {
        this.quiet = quiet;
        this.playbooks = playbooks;
        this.people = people;
        this.manners = manners;
        this.clock = clock;
    }

    /** The room in their week is taken last, so that it is taken by whoever is asked alone. */
    boolean of(MemberRef member, Relaunch relaunch, Community community) {
        var there = clock.instant().atZone(people.zoneOf(member).orElse(community.zone()));
        return new WorkingDays(playbooks.of(community).holidays()).include(there.toLocalDate())
                && !quiet.lately(community, relaunch, member).isEmpty()
                && manners.allow(member, community);
    }
}
