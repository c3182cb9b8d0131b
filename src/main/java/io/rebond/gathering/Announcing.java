package io.rebond.gathering;

import io.rebond.chat.Asker;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.directory.Community;
import io.rebond.gathering.Gathering.Plan;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Puts an invitation to a channel: its row and its message commit together. */
@Singleton
public class Announcing {

    private final Gatherings gatherings;
    private final Invitation invitation;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Announcing(Gatherings gatherings, Invitation invitation, Pseudonyms pseudonyms, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.invitation = invitation;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void announce(Plan plan, Community community, Asker host) {
        long id = gatherings.add(community.id(), host.where(), pseudonyms.of(host.member()), plan, clock.instant());
        var announced = gatherings.find(id).orElseThrow();
        gatherings.isCountedOn(announced, LocalDate.ofInstant(clock.instant(), community.zone()));
        var message = invitation.of(announced);
        gatherings.posted(
                id, outbox.post(new Posting(new Target.InChannel(host.where()), message, Subject.purposeOf(id))));
    }
}
