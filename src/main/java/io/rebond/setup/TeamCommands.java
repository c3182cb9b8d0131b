package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.directory.Teams;
import jakarta.enterprise.context.Dependent;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about teams. */
final class TeamCommands {

    private TeamCommands() {}

    @Dependent
    @Command
    static class ListAll implements CommandContribution {

        /** What one message holds; the figure says how many there are. */
        private static final int MOST = 50;

        private final Teams teams;
        private final People people;

        ListAll(Teams teams, People people) {
            this.teams = teams;
            this.people = people;
        }

        @Override
        public String name() {
            return "admin team";
        }

        @Override
        public String french() {
            return "reglages equipe";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesTeams();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            var all = teams.in(asker.where().workspace());
            if (all.isEmpty()) {
                return Answer.privately(words.noTeams());
            }
            var lines = all.stream()
                    .limit(MOST)
                    .map(team -> team.name() + "  " + words.people(team.size())
                            + team.manager()
                                    .map(people::nameOf)
                                    .map(words::managedBy)
                                    .orElse(""))
                    .collect(Collectors.joining("\n"));
            return new Answer.Private(Message.titled(words.teamsTitle(all.size()))
                    .paragraph(Text.of(lines))
                    .build());
        }
    }

    @Dependent
    @Command
    static class Create implements CommandContribution {
        private final Staffing staffing;

        @Parameters(index = "0", arity = "0..1", paramLabel = "\"Lyon\"|\"Lyon\"")
        String team;

        @Parameters(index = "1", arity = "0..1", paramLabel = "@manager|@manager")
        String manager = "";

        Create(Staffing staffing) {
            this.staffing = staffing;
        }

        @Override
        public String name() {
            return "admin team create";
        }

        @Override
        public String french() {
            return "reglages equipe creer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesTeamCreate();
        }

        @Override
        public String example(Language language) {
            return language.choose("admin team create \"Lyon\" me", "reglages equipe creer \"Lyon\" moi");
        }

        @Override
        public Answer run(Asker asker) {
            return team == null
                    ? TeamForm.open(asker.language())
                    : staffing.create(asker, team, manager).toCommand();
        }
    }

    @Dependent
    @Command
    static class Import implements CommandContribution {

        @Override
        public String name() {
            return "admin team import";
        }

        @Override
        public String french() {
            return "reglages equipe importer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesTeamImport();
        }

        @Override
        public Answer run(Asker asker) {
            return TeamForm.openImport(asker.language());
        }
    }

    private static SetupMessages words(Language language) {
        return Words.in(language, SetupMessages.class);
    }
}
