package io.rebond.directory;

import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * When a person may be written to unasked: by the playbook of the community that writes, in the person's own zone, and not
 * while they want to be left alone, nor while that community is held.
 */
@Singleton
public class QuietTimes {

    private final Playbooks playbooks;
    private final People people;
    private final Rests rests;
    private final Holds holds;
    private final Clock clock;

    QuietTimes(Playbooks playbooks, People people, Rests rests, Holds holds, Clock clock) {
        this.playbooks = playbooks;
        this.people = people;
        this.rests = rests;
        this.holds = holds;
        this.clock = clock;
    }

    /** The first moment, now or later, at which nothing has to wait; of a hold nobody knows when it ends. */
    public Instant overFor(MemberRef member, Community community) {
        var zone = people.zoneOf(member).orElse(community.zone());
        return playbooks.of(community).quiet().over(rests.until(member).orElseGet(clock::instant), zone);
    }

    public boolean holdFor(MemberRef member, Community community) {
        return holds.isOn(community) || overFor(member, community).isAfter(clock.instant());
    }
}
