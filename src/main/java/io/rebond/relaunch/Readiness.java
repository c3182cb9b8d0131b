package io.rebond.relaunch;

import io.rebond.calendar.PersonalDay;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.Manners;
import jakarta.inject.Singleton;

/** Whether somebody willing may be asked now: on a working day where they are, of what they may read, with the house's manners. */
@Singleton
class Readiness {

    private final Quiet quiet;
    private final PersonalDay day;
    private final Manners manners;

    Readiness(Quiet quiet, PersonalDay day, Manners manners) {
        this.quiet = quiet;
        this.day = day;
        this.manners = manners;
    }

    /** The room in their week is taken last, so that it is taken by whoever is asked alone. */
    boolean of(MemberRef member, Relaunch relaunch, Community community) {
        return day.isWorking(member, community)
                && !quiet.lately(community, relaunch, member).isEmpty()
                && manners.allow(member, community);
    }
}
