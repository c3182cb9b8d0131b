package io.rebond.rendezvous;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Kind;
import io.rebond.chat.Asker;
import io.rebond.chat.Role;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Readership;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the calendar which rendezvous come. */
@Singleton
class Foresight implements CalendarSource {

    private static final int SHOWN = 60;

    private final Agenda agenda;
    private final People people;
    private final Readership readership;

    Foresight(Agenda agenda, People people, Readership readership) {
        this.agenda = agenda;
        this.people = people;
        this.readership = readership;
    }

    @Override
    public String room() {
        return "rendezvous";
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        var readable = readership.openTo(asker.member());
        return agenda.of(community.id()).stream()
                .filter(each -> isTheirs(each, asker))
                .flatMap(each -> planned(each, readable.contains(each.channel()), community, from, until))
                .toList();
    }

    private boolean isTheirs(Rendezvous rendezvous, Asker asker) {
        return rendezvous.organiser().equals(Optional.of(asker.member()))
                || people.roleOf(asker.member(), rendezvous.channel()).covers(Role.ANIMATOR);
    }

    private static Stream<Planned> planned(
            Rendezvous rendezvous, boolean readable, Community community, Instant from, Instant until) {
        return rendezvous
                .rhythm()
                .occurrences(from.minusMillis(1), community.zone())
                .takeWhile(at -> at.isBefore(until))
                .map(at -> new Planned(
                        rendezvous.feature(),
                        at,
                        Kind.LEAVES,
                        Optional.of(rendezvous.channel()),
                        "",
                        readable ? Listing.cut(rendezvous.line(), SHOWN) : "",
                        rendezvous.organiser().isEmpty(),
                        ""));
    }
}
