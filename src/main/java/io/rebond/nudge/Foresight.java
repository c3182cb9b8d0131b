package io.rebond.nudge;

import io.rebond.audience.AudienceWords;
import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Changes;
import io.rebond.calendar.Planned.Kind;
import io.rebond.calendar.WorkingDays;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Readership;
import io.rebond.nudge.Nudge.State;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the calendar which nudges come, on the days on which they do. */
@Singleton
class Foresight implements CalendarSource {

    private final Managing managing;
    private final AudienceWords audiences;
    private final Playbooks playbooks;
    private final Readership readership;

    Foresight(Managing managing, AudienceWords audiences, Playbooks playbooks, Readership readership) {
        this.managing = managing;
        this.audiences = audiences;
        this.playbooks = playbooks;
        this.readership = readership;
    }

    @Override
    public String room() {
        return Subject.FEATURE;
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        var days = new WorkingDays(playbooks.of(community).holidays());
        var readable = readership.openTo(asker.member());
        return managing.theirs(asker, community).stream()
                .flatMap(nudge -> moments(nudge, days, community, from, until)
                        .map(at -> planned(nudge, at, readable, community, asker)))
                .toList();
    }

    private static Stream<Instant> moments(
            Nudge nudge, WorkingDays days, Community community, Instant from, Instant until) {
        return nudge.rhythm()
                .occurrences(from.minusMillis(1), community.zone())
                .takeWhile(at -> at.isBefore(until))
                .filter(at -> days.include(LocalDate.ofInstant(at, community.zone())));
    }

    private Planned planned(Nudge nudge, Instant at, Set<ChannelRef> readable, Community community, Asker asker) {
        var channel = nudge.audience().channel().map(id -> new ChannelRef(community.workspace(), id));
        boolean resting = nudge.state() == State.PAUSED;
        return new Planned(
                Subject.FEATURE,
                nudge.repeats() ? Subject.of(nudge, LocalDate.ofInstant(at, community.zone())) : Subject.named(nudge),
                at,
                Kind.LEAVES,
                channel,
                channel.isPresent() ? "" : audiences.typed(nudge.audience(), community, asker.language()),
                channel.isEmpty() || readable.contains(channel.get()) ? Endings.shown(nudge) : "",
                resting,
                new Changes((resting ? "nudge resume " : "nudge pause ") + nudge.id(), "nudge move " + nudge.id()));
    }
}
