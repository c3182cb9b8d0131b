package io.rebond.interest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Topics;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about topics. */
final class TopicCommands {

    private TopicCommands() {}

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final Board board;

        Show(Board board) {
            this.board = board;
        }

        @Override
        public String name() {
            return "topics";
        }

        @Override
        public String french() {
            return "themes";
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return words(language).doesShow();
        }

        @Override
        public Answer run(Asker asker) {
            return new Answer.Private(board.of(asker));
        }
    }

    @Dependent
    @Command
    static class Follow implements CommandContribution {
        private final Choosing choosing;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "java|java")
        List<String> topics = new ArrayList<>();

        Follow(Choosing choosing) {
            this.choosing = choosing;
        }

        @Override
        public String name() {
            return "topics follow";
        }

        @Override
        public String french() {
            return "themes suivre";
        }

        @Override
        public String does(Language language) {
            return words(language).doesFollow();
        }

        @Override
        public String example(Language language) {
            return language.choose("topics follow java", "themes suivre java");
        }

        @Override
        public Answer run(Asker asker) {
            return topics.isEmpty()
                    ? FollowForm.open(asker.language())
                    : Answer.privately(choosing.follow(asker.member(), Topics.of(topics.stream()), asker.language()));
        }
    }

    @Dependent
    @Command
    static class Unfollow implements CommandContribution {
        private final Choosing choosing;

        @Parameters(index = "0..*", arity = "1..*", paramLabel = "java|java")
        List<String> topics = new ArrayList<>();

        Unfollow(Choosing choosing) {
            this.choosing = choosing;
        }

        @Override
        public String name() {
            return "topics unfollow";
        }

        @Override
        public String french() {
            return "themes quitter";
        }

        @Override
        public String does(Language language) {
            return words(language).doesUnfollow();
        }

        @Override
        public String example(Language language) {
            return language.choose("topics unfollow java", "themes quitter java");
        }

        @Override
        public Answer run(Asker asker) {
            return Answer.privately(choosing.unfollow(asker.member(), Topics.of(topics.stream()), asker.language()));
        }
    }

    private static InterestMessages words(Language language) {
        return Words.in(language, InterestMessages.class);
    }
}
