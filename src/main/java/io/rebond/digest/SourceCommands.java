package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Topics;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about feeds. */
final class SourceCommands {

    private SourceCommands() {}

    @Dependent
    @Command
    static class Add implements CommandContribution {
        private final Following following;

        @Parameters(index = "0", arity = "0..1", paramLabel = "https://…")
        String address;

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "topic:java|theme:java")
        List<String> topics = new ArrayList<>();

        Add(Following following) {
            this.following = following;
        }

        @Override
        public String name() {
            return "source add";
        }

        @Override
        public String french() {
            return "flux ajouter";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, DigestMessages.class).doesSourceAdd();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "source add sample:security topic:security", "flux ajouter sample:security theme:securite");
        }

        @Override
        public Answer run(Asker asker) {
            if (address == null) {
                return SourceForm.open(asker.language());
            }
            var outcome =
                    following.add(address, Topics.of(topics.stream()), asker.member(), asker.where(), asker.language());
            return Answer.privately(Text.marked(outcome.sentence()));
        }
    }

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Tending tending;

        ListAll(Tending tending) {
            this.tending = tending;
        }

        @Override
        public String name() {
            return "source list";
        }

        @Override
        public String french() {
            return "flux liste";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, DigestMessages.class).doesSourceList();
        }

        @Override
        public Answer run(Asker asker) {
            return tending.list(asker);
        }
    }

    /** What is done with one source; without its name, the list has a button for it. */
    private abstract static class Tend implements CommandContribution {
        private final Tending tending;
        private final Standing standing;
        private final String english;
        private final String french;
        private final Function<DigestMessages, String> does;

        @Parameters(arity = "0..*", paramLabel = "https://…")
        List<String> words = new ArrayList<>();

        Tend(Tending tending, Standing standing, String english, String french, Function<DigestMessages, String> does) {
            this.tending = tending;
            this.standing = standing;
            this.english = english;
            this.french = french;
            this.does = does;
        }

        @Override
        public String name() {
            return english;
        }

        @Override
        public String french() {
            return french;
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return does.apply(Words.in(language, DigestMessages.class));
        }

        @Override
        public String example(Language language) {
            return language.choose(english, french) + " sample:security";
        }

        @Override
        public Answer run(Asker asker) {
            var name = String.join(" ", words).strip();
            return name.isEmpty() ? tending.list(asker) : tending.tend(name, standing, asker);
        }
    }

    @Dependent
    @Command
    static class Pause extends Tend {
        Pause(Tending tending) {
            super(tending, Standing.PAUSED, "source pause", "flux suspendre", DigestMessages::doesSourcePause);
        }
    }

    @Dependent
    @Command
    static class Resume extends Tend {
        Resume(Tending tending) {
            super(tending, Standing.FOLLOWED, "source resume", "flux reprendre", DigestMessages::doesSourceResume);
        }
    }

    @Dependent
    @Command
    static class Remove extends Tend {
        Remove(Tending tending) {
            super(tending, Standing.REMOVED, "source remove", "flux retirer", DigestMessages::doesSourceRemove);
        }
    }
}
