package io.rebond.summary;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about how a community is doing; members are told what animators are told. */
final class SummaryCommands {

    private SummaryCommands() {}

    @Dependent
    @Command
    static class Tell implements CommandContribution {
        private final Communities communities;
        private final Telling telling;

        Tell(Communities communities, Telling telling) {
            this.communities = communities;
            this.telling = telling;
        }

        @Override
        public String name() {
            return "summary";
        }

        @Override
        public String french() {
            return "bilan";
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SummaryMessages.class).does();
        }

        @Override
        public Answer run(Asker asker) {
            return new Answer.Private(telling.of(communities.of(asker.where()), asker));
        }
    }

    @Dependent
    @Command
    static class Define implements CommandContribution {
        private final Defining defining;

        Define(Defining defining) {
            this.defining = defining;
        }

        @Override
        public String name() {
            return "summary indicators";
        }

        @Override
        public String french() {
            return "bilan indicateurs";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SummaryMessages.class).doesDefine();
        }

        @Override
        public Answer run(Asker asker) {
            return defining.define(asker.where(), asker.language());
        }
    }

    @Dependent
    @Command
    static class Monthly implements CommandContribution {
        private final Communities communities;
        private final People people;
        private final MonthlyTellings tellings;

        @Parameters(index = "0", arity = "0..1", paramLabel = "on|off|oui|non")
        String choice = "";

        Monthly(Communities communities, People people, MonthlyTellings tellings) {
            this.communities = communities;
            this.people = people;
            this.tellings = tellings;
        }

        @Override
        public String name() {
            return "summary monthly";
        }

        @Override
        public String french() {
            return "bilan mensuel";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, MondayMessages.class).doesMonthly();
        }

        @Override
        public String example(Language language) {
            return language.choose("summary monthly off", "bilan mensuel non");
        }

        @Override
        public Answer run(Asker asker) {
            var community = communities.of(asker.where());
            var words = Words.in(asker.language(), MondayMessages.class);
            if (!people.roleOf(asker.member(), community).covers(needs())) {
                return Answer.privately(words.notYours(community.name()));
            }
            switch (choice.toLowerCase(Locale.ROOT)) {
                case "on", "oui" -> tellings.begin(community);
                case "off", "non" -> tellings.end(community);
                default -> {}
            }
            var spelling = Spelling.in(community.workspace());
            return Answer.privately(Text.marked(
                    tellings.areWanted(community)
                            ? words.monthlyOn(
                                    spelling.of(asker.language().choose("summary monthly off", "bilan mensuel non")))
                            : words.monthlyOff(
                                    spelling.of(asker.language().choose("summary monthly on", "bilan mensuel oui")))));
        }
    }
}
