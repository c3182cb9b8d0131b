package io.rebond.setup;

import io.rebond.chat.Asker;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.People;
import io.rebond.directory.Teams;
import io.rebond.setup.TeamList.Flaw;
import io.rebond.setup.TeamList.Problem;
import io.rebond.setup.TeamList.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes teams and says who is in them. */
@Singleton
class Staffing {

    /** As many as one mends in one go. */
    private static final int MOST_FLAWS = 10;

    private record Seat(Row row, MemberRef person) {}

    private final Teams teams;
    private final People people;
    private final Audit audit;

    Staffing(Teams teams, People people, Audit audit) {
        this.teams = teams;
        this.people = people;
        this.audit = audit;
    }

    /** @param manager empty where nobody manages it yet */
    Outcome create(Asker asker, String name, String manager) {
        var words = words(asker);
        var team = name.replaceAll("\\p{Cc}", " ").strip();
        if (team.isEmpty() || team.length() > Teams.NAME_LIMIT) {
            return Outcome.refused(TeamForm.NAME, words.teamName(Teams.NAME_LIMIT));
        } else if (teams.find(asker.where().workspace(), team).isPresent()) {
            return Outcome.refused(TeamForm.NAME, words.teamKnown(team));
        }
        var boss = people.find(asker, manager);
        if (boss.isEmpty() && !manager.isBlank()) {
            return Outcome.refused(TeamForm.MANAGER, words.nobody(Shown.word(manager)));
        }
        var made = teams.create(asker.where().workspace(), team);
        boss.ifPresent(person -> teams.manage(made, person));
        audit.note(asker.member(), Change.TEAM_CREATED, team);
        return Outcome.done(boss.map(person -> words.teamCreatedFor(team, people.nameOf(person)))
                .orElse(words.teamCreated(team)));
    }

    /** All of it or, where a line is wrong, nothing. */
    Outcome take(Asker asker, String text) {
        var list = TeamList.read(text, Teams.NAME_LIMIT);
        var seats = new ArrayList<Seat>();
        var unknown = new ArrayList<Flaw>();
        for (var row : list.rows()) {
            people.find(asker, row.person())
                    .ifPresentOrElse(
                            person -> seats.add(new Seat(row, person)),
                            () -> unknown.add(new Flaw(row.line(), Problem.UNKNOWN_PERSON, row.person())));
        }
        var flaws = Stream.concat(list.flaws().stream(), unknown.stream())
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
        if (!flaws.isEmpty() || seats.isEmpty()) {
            return Outcome.refused(
                    TeamForm.LINES,
                    seats.isEmpty() && flaws.isEmpty() ? words(asker).noLines() : told(flaws, asker));
        }
        return Outcome.done(words(asker).teamsImported(seat(asker, seats), seats.size()));
    }

    private int seat(Asker asker, List<Seat> seats) {
        var byTeam = seats.stream()
                .collect(Collectors.groupingBy(
                        seat -> seat.row().team().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        byTeam.values().forEach(some -> {
            var team = teams.create(asker.where().workspace(), some.get(0).row().team());
            teams.join(team, some.stream().map(Seat::person).distinct().toList());
            some.stream().filter(seat -> seat.row().manager()).forEach(seat -> teams.manage(team, seat.person()));
        });
        audit.note(asker.member(), Change.TEAMS_IMPORTED, String.valueOf(byTeam.size()));
        return byTeam.size();
    }

    private static String told(List<Flaw> flaws, Asker asker) {
        var words = words(asker);
        var lines = flaws.stream()
                .limit(MOST_FLAWS)
                .map(flaw -> words.flaw(flaw.line(), flaw.problem().name(), Shown.word(flaw.word()), Teams.NAME_LIMIT))
                .collect(Collectors.joining("\n"));
        var more = flaws.size() - MOST_FLAWS;
        return words.nothingImported() + "\n" + lines + (more > 0 ? "\n" + words.moreFlaws(more) : "");
    }

    private static SetupMessages words(Asker asker) {
        return Words.in(asker.language(), SetupMessages.class);
    }
}
