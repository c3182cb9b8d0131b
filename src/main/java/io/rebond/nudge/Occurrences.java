package io.rebond.nudge;

import io.rebond.audience.Reach;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import io.rebond.nudge.Due.Skip;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Holds one occurrence, once: writes down whose turn it will be, or posts to the channel. The caller holds the nudge. */
@Singleton
class Occurrences {

    private final Nudges nudges;
    private final Turns turns;
    private final Reach reach;
    private final Communities communities;
    private final Holds holds;
    private final NudgeLook look;
    private final Outbox outbox;
    private final Clock clock;

    Occurrences(
            Nudges nudges,
            Turns turns,
            Reach reach,
            Communities communities,
            Holds holds,
            NudgeLook look,
            Outbox outbox,
            Clock clock) {
        this.nudges = nudges;
        this.turns = turns;
        this.reach = reach;
        this.communities = communities;
        this.holds = holds;
        this.look = look;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever's hour of that day was over when it was scheduled begins with the next. */
    void toPeople(Nudge nudge, LocalDate day, Community community) {
        if (nudges.hold(nudge, day, clock.instant(), "PLANNED")) {
            var zones = communities.zonesIn(community);
            turns.add(reach.of(nudge.audience(), community).entrySet().stream()
                    .map(each -> new Turn(
                            nudge.id(),
                            each.getKey(),
                            day,
                            each.getValue(),
                            nudge.momentOn(day, zones.getOrDefault(each.getKey(), community.zone()))))
                    .filter(turn -> !turn.at().isBefore(nudge.at()))
                    .toList());
        }
    }

    void inChannel(Nudge nudge, LocalDate day, Community community, Due.Decision decision) {
        var outcome = decision instanceof Skip skip
                ? skip.why()
                : holds.keepsBack(community, Subject.FEATURE, Subject.of(nudge, day)) ? Outcome.HELD : Outcome.SENT;
        if (nudges.hold(nudge, day, clock.instant(), outcome.name()) && outcome == Outcome.SENT) {
            var channel = new ChannelRef(
                    community.workspace(), nudge.audience().channel().orElseThrow());
            outbox.post(
                    new Posting(new Target.InChannel(channel), look.toChannel(nudge, community), Subject.of(nudge)));
        }
    }
}
