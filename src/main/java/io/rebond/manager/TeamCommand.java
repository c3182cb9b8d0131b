package io.rebond.manager;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import io.rebond.directory.Team;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A manager asks about a team they manage. */
@Dependent
@Command
class TeamCommand implements CommandContribution {

    /** As many buttons as one looks over; others are typed. */
    private static final int MOST = 10;

    private final Glances glances;
    private final Telling telling;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "Lyon|Lyon")
    List<String> name = new ArrayList<>();

    TeamCommand(Glances glances, Telling telling) {
        this.glances = glances;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "summary team";
    }

    @Override
    public String french() {
        return "bilan equipe";
    }

    @Override
    public Role needs() {
        return Role.MANAGER;
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return words(language).does();
    }

    @Override
    public Answer run(Asker asker) {
        var managed = glances.managedBy(asker.member());
        var meant = String.join(" ", name).strip();
        if (managed.isEmpty()) {
            return Answer.privately(words(asker.language()).noTeam());
        } else if (meant.isEmpty()) {
            return managed.size() == 1 ? tell(managed.get(0), asker) : which(managed, asker.language());
        }
        return managed.stream()
                .filter(team -> team.name().equalsIgnoreCase(meant))
                .findFirst()
                .map(team -> tell(team, asker))
                .orElseGet(() -> unknown(meant, managed.get(0), asker));
    }

    private Answer tell(Team team, Asker asker) {
        return new Answer.Private(telling.of(glances.at(team, asker.member()), asker.member(), asker.language()));
    }

    private static Answer which(List<Team> managed, Language language) {
        return new Answer.Private(Message.saying(words(language).several())
                .buttons(managed.stream()
                        .limit(MOST)
                        .map(team -> new Button(team.name(), new Action(Pressing.TELL, team.id())))
                        .toList())
                .build());
    }

    private Answer unknown(String meant, Team other, Asker asker) {
        var line =
                example(asker.language()) + " " + Commands.quoted(other.name().replace("`", ""));
        return Answer.privately(Text.marked(words(asker.language())
                .noSuchTeam(
                        meant.replace("`", ""),
                        Spelling.in(asker.where().workspace()).of(line))));
    }

    private static TeamMessages words(Language language) {
        return Words.in(language, TeamMessages.class);
    }
}
