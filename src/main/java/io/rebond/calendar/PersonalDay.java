package io.rebond.calendar;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Which day it is for a person, who may live elsewhere than their community. */
@Singleton
public class PersonalDay {

    private final Playbooks playbooks;
    private final People people;
    private final Clock clock;

    PersonalDay(Playbooks playbooks, People people, Clock clock) {
        this.playbooks = playbooks;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Whether they work today: from Monday to Friday by their own clock, but for the holidays of the community's playbook; by
     * the community's clock where their platform tells no zone.
     */
    public boolean isWorking(MemberRef person, Community community) {
        var there = clock.instant().atZone(people.zoneOf(person).orElse(community.zone()));
        return new WorkingDays(playbooks.of(community).holidays()).include(there.toLocalDate());
    }
}
