package io.rebond.relaunch;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about topics that go quiet. */
final class RelaunchCommands {

    private RelaunchCommands() {}

    @Dependent
    @Command
    static class Say implements CommandContribution {
        private final Willing willing;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "java|java")
        List<String> topics = new ArrayList<>();

        Say(Willing willing) {
            this.willing = willing;
        }

        @Override
        public String name() {
            return "topics willing";
        }

        @Override
        public String french() {
            return "themes volontaire";
        }

        @Override
        public String does(Language language) {
            return words(language).doesWilling();
        }

        @Override
        public String example(Language language) {
            return language.choose("topics willing java", "themes volontaire java");
        }

        @Override
        public Answer run(Asker asker) {
            return topics.isEmpty()
                    ? willing.form(asker.member(), asker.language())
                    : willing.add(asker.member(), topics, asker.language());
        }
    }

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final DormantList list;

        Show(DormantList list) {
            this.list = list;
        }

        @Override
        public String name() {
            return "topics dormant";
        }

        @Override
        public String french() {
            return "themes endormis";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return words(language).doesDormant();
        }

        @Override
        public Answer run(Asker asker) {
            return new Answer.Private(list.of(asker));
        }
    }

    @Dependent
    @Command
    static class Switch implements CommandContribution {
        private final DormantList list;
        private final Relaunches relaunches;
        private final Communities communities;
        private final People people;

        @Parameters(index = "0", arity = "0..1", paramLabel = "on|off|oui|non")
        String choice = "";

        Switch(DormantList list, Relaunches relaunches, Communities communities, People people) {
            this.list = list;
            this.relaunches = relaunches;
            this.communities = communities;
            this.people = people;
        }

        @Override
        public String name() {
            return "topics relaunch";
        }

        @Override
        public String french() {
            return "themes relancer";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return words(language).doesRelaunch();
        }

        @Override
        public String example(Language language) {
            return language.choose("topics relaunch off", "themes relancer non");
        }

        @Override
        public Answer run(Asker asker) {
            var community = communities.of(asker.where());
            if (!people.roleOf(asker.member(), community).covers(needs())) {
                return Answer.privately(words(asker.language()).notYours(community.name()));
            }
            switch (choice.toLowerCase(Locale.ROOT)) {
                case "on", "oui" -> relaunches.goesByItself(community, true);
                case "off", "non" -> relaunches.goesByItself(community, false);
                default -> {}
            }
            return Answer.privately(list.rhythm(community, asker.language()));
        }
    }

    private static RelaunchMessages words(Language language) {
        return Words.in(language, RelaunchMessages.class);
    }
}
