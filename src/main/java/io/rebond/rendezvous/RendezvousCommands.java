package io.rebond.rendezvous;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.rendezvous.Arranging.Wish;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about what happens again and again. */
final class RendezvousCommands {

    private RendezvousCommands() {}

    @Dependent
    @Command
    static class Every implements CommandContribution {

        private static final Set<String> IN = Set.of("in", "dans", "en", "sur", "on");

        private final Arranging arranging;
        private final RendezvousForm form;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "tuesday at 9:00 in #channel|mardi à 9h dans #canal")
        List<String> words = new ArrayList<>();

        @Option(
                names = {"--review", "--relecture"},
                paramLabel = "24h")
        String review = "";

        @Option(names = {"--auto", "--automatique"})
        boolean automatic;

        @Option(
                names = {"--max", "--nombre"},
                paramLabel = "7")
        Integer most;

        @Option(names = {"--newsletter", "--lettre"})
        boolean newsletter;

        Every(Arranging arranging, RendezvousForm form) {
            this.arranging = arranging;
            this.form = form;
        }

        @Override
        public String name() {
            return "digest every";
        }

        @Override
        public String french() {
            return "veille chaque|tous|toutes";
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
            return Words.in(language, RendezvousMessages.class).doesEvery();
        }

        @Override
        public String example(Language language) {
            return language.choose("digest every tuesday at 9:00 in #veille", "veille chaque mardi à 9h dans #veille");
        }

        @Override
        public Answer run(Asker asker) {
            if (words.isEmpty()) {
                return form.open(asker);
            }
            var channel = words.stream().filter(word -> word.startsWith("#")).findFirst();
            var rhythm =
                    channel.map(name -> words.subList(0, words.indexOf(name))).orElse(words);
            if (channel.isPresent() && !rhythm.isEmpty() && IN.contains(rhythm.get(rhythm.size() - 1))) {
                rhythm = rhythm.subList(0, rhythm.size() - 1);
            }
            return arranging.byCommand(
                    asker, new Wish(meant(rhythm), channel.orElse(""), review, automatic, most, newsletter));
        }

        /** The first word went into the command's own name, where English has one and French has three. */
        private static List<String> meant(List<String> rhythm) {
            var rest = String.join(" ", rhythm);
            return rest.startsWith("les ")
                    ? List.of("tous " + rest, "toutes " + rest)
                    : List.of("chaque " + rest, "every " + rest);
        }
    }

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Agenda agenda;
        private final Communities communities;
        private final Listing listing;

        ListAll(Agenda agenda, Communities communities, Listing listing) {
            this.agenda = agenda;
            this.communities = communities;
            this.listing = listing;
        }

        @Override
        public String name() {
            return "digest schedule";
        }

        @Override
        public String french() {
            return "veille agenda";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, RendezvousMessages.class).doesList();
        }

        @Override
        public Answer run(Asker asker) {
            var words = Words.in(asker.language(), RendezvousMessages.class);
            var all = agenda.of(communities.of(asker.where()).id(), Arranging.FEATURE);
            return all.isEmpty()
                    ? Answer.privately(words.none())
                    : new Answer.Private(listing.of(all, words.title(), asker));
        }
    }

    @Dependent
    @Command
    static class Move extends SeriesCommands.Move {
        Move(Series series) {
            super(series, Arranging.FEATURE, "digest", "veille");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }

    @Dependent
    @Command
    static class Pause extends SeriesCommands.Pause {
        Pause(Series series) {
            super(series, Arranging.FEATURE, "digest", "veille");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }

    @Dependent
    @Command
    static class Resume extends SeriesCommands.Resume {
        Resume(Series series) {
            super(series, Arranging.FEATURE, "digest", "veille");
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }
    }
}
