package io.rebond.rendezvous;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Changes;
import io.rebond.calendar.Planned.Kind;
import io.rebond.chat.Asker;
import io.rebond.chat.Excerpt;
import io.rebond.directory.Community;
import io.rebond.directory.Readership;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the calendar which rendezvous come. */
@Singleton
class Foresight implements CalendarSource {

    private static final int SHOWN = 60;

    private final Agenda agenda;
    private final Choosing choosing;
    private final Readership readership;
    private final Map<String, String> pauses = new HashMap<>();
    private final Map<String, String> resumes = new HashMap<>();
    private final Map<String, String> moves = new HashMap<>();

    Foresight(
            Agenda agenda,
            Choosing choosing,
            Readership readership,
            Instance<SeriesCommands.Pause> pauses,
            Instance<SeriesCommands.Resume> resumes,
            Instance<SeriesCommands.Move> moves) {
        this.agenda = agenda;
        this.choosing = choosing;
        this.readership = readership;
        pauses.forEach(command -> this.pauses.put(command.feature(), command.name()));
        resumes.forEach(command -> this.resumes.put(command.feature(), command.name()));
        moves.forEach(command -> this.moves.put(command.feature(), command.name()));
    }

    @Override
    public String room() {
        return "rendezvous";
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        var readable = readership.openTo(asker.member());
        return agenda.of(community.id()).stream()
                .filter(each -> choosing.isTheirs(each, asker.member()))
                .flatMap(each -> planned(each, readable.contains(each.channel()), community, from, until))
                .toList();
    }

    private Stream<Planned> planned(
            Rendezvous rendezvous, boolean readable, Community community, Instant from, Instant until) {
        var changes = changes(rendezvous);
        return rendezvous
                .from(from, community.zone())
                .takeWhile(at -> at.isBefore(until))
                .map(at -> new Planned(
                        rendezvous.feature(),
                        name(rendezvous, at),
                        at,
                        Kind.LEAVES,
                        Optional.of(rendezvous.channel()),
                        "",
                        readable ? Excerpt.of(rendezvous.line(), SHOWN) : "",
                        rendezvous.organiser().isEmpty() || rendezvous.resting(),
                        changes));
    }

    private static String name(Rendezvous rendezvous, Instant at) {
        var usual = rendezvous.movedFrom().filter(from -> rendezvous.next().equals(Optional.of(at)));
        return "rendezvous:" + rendezvous.id() + "@" + usual.orElse(at).getEpochSecond();
    }

    private Changes changes(Rendezvous rendezvous) {
        var rest = rendezvous.organiser().isEmpty()
                ? Optional.<String>empty()
                : line(rendezvous.resting() ? resumes : pauses, rendezvous);
        return new Changes(rest.orElse(""), line(moves, rendezvous).orElse(""));
    }

    /** Empty for a room that has no such command. */
    private static Optional<String> line(Map<String, String> commands, Rendezvous rendezvous) {
        return Optional.ofNullable(commands.get(rendezvous.feature())).map(name -> name + " " + rendezvous.id());
    }
}
