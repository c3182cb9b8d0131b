package io.rebond.digest;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.digest.Telling.Wish;
import io.rebond.directory.Topics;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that put forward something of one's own. */
final class SpotlightCommands {

    private SpotlightCommands() {}

    /** What was typed behind the command: a title, a text, and in any order an address, a person and topics. */
    private record Typed(List<String> words) {

        Wish as(Kind kind, boolean finished) {
            var plain = words.stream()
                    .filter(word -> !isAddress(word) && !isPerson(word) && !Topics.isMarked(word))
                    .toList();
            return new Wish(
                    kind,
                    plain.isEmpty() ? "" : plain.get(0),
                    plain.stream().skip(1).collect(Collectors.joining(" ")),
                    first(Typed::isAddress),
                    first(Typed::isPerson),
                    Topics.of(words.stream().filter(Topics::isMarked)),
                    finished,
                    null);
        }

        private String first(Predicate<String> what) {
            return words.stream().filter(what).findFirst().orElse("");
        }

        private static boolean isAddress(String word) {
            return word.matches("(?i)https?://\\S+");
        }

        private static boolean isPerson(String word) {
            return word.startsWith("@") && word.length() > 1;
        }
    }

    @Dependent
    @Command
    static class Project implements CommandContribution {
        private final Telling telling;

        @Parameters(
                index = "0..*",
                arity = "0..*",
                paramLabel =
                        "\"Project\" \"what it is about\" https://… @owner|\"Projet\" \"de quoi il s'agit\" https://… @responsable")
        List<String> words = new ArrayList<>();

        @Option(names = {"--finished", "--termine"})
        boolean finished;

        Project(Telling telling) {
            this.telling = telling;
        }

        @Override
        public String name() {
            return "spotlight";
        }

        @Override
        public String french() {
            return "projecteur";
        }

        @Override
        public String does(Language language) {
            return words(language).doesProject();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "spotlight \"Greenhouse\" \"one build for all our sites\"",
                    "projecteur \"Serre\" \"une seule fabrique pour tous nos sites\"");
        }

        @Override
        public Answer run(Asker asker) {
            return words.isEmpty()
                    ? SpotlightForm.open(Kind.PROJECT, null, asker.language())
                    : Answer.privately(telling.take(asker, new Typed(words).as(Kind.PROJECT, finished))
                            .sentence());
        }
    }

    @Dependent
    @Command
    static class Story implements CommandContribution {
        private final Telling telling;

        @Parameters(
                index = "0..*",
                arity = "0..*",
                paramLabel = "@author \"Title\" \"what happened\"|@auteur \"Titre\" \"ce qui s'est passé\"")
        List<String> words = new ArrayList<>();

        Story(Telling telling) {
            this.telling = telling;
        }

        @Override
        public String name() {
            return "spotlight story";
        }

        @Override
        public String french() {
            return "projecteur histoire";
        }

        @Override
        public String does(Language language) {
            return words(language).doesStory();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "spotlight story \"A release on a Friday\" \"and nobody noticed\"",
                    "projecteur histoire \"Une mise en production un vendredi\" \"et personne n'a rien vu\"");
        }

        @Override
        public Answer run(Asker asker) {
            return words.isEmpty()
                    ? SpotlightForm.open(Kind.STORY, null, asker.language())
                    : Answer.privately(telling.take(asker, new Typed(words).as(Kind.STORY, false))
                            .sentence());
        }
    }

    @Dependent
    @Command
    static class Announcement implements CommandContribution {
        private final Telling telling;

        @Parameters(
                index = "0..*",
                arity = "0..*",
                paramLabel = "\"Title\" \"what everybody should know\"|\"Titre\" \"ce que chacun doit savoir\"")
        List<String> words = new ArrayList<>();

        Announcement(Telling telling) {
            this.telling = telling;
        }

        @Override
        public String name() {
            return "spotlight announcement";
        }

        @Override
        public String french() {
            return "projecteur annonce";
        }

        @Override
        public String does(Language language) {
            return words(language).doesAnnouncement();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "spotlight announcement \"New office hours\" \"from Monday on\"",
                    "projecteur annonce \"Nouveaux horaires\" \"dès lundi\"");
        }

        @Override
        public Answer run(Asker asker) {
            return words.isEmpty()
                    ? SpotlightForm.open(Kind.ANNOUNCEMENT, null, asker.language())
                    : Answer.privately(telling.take(asker, new Typed(words).as(Kind.ANNOUNCEMENT, false))
                            .sentence());
        }
    }

    private static TellingMessages words(Language language) {
        return Words.in(language, TellingMessages.class);
    }
}
