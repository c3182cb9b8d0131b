package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that say what they were filled with. */
class Planted implements CommandContribution {

    static final List<Supplier<CommandContribution>> ALL = List.of(
            Poll::new,
            Kudos::new,
            () -> new Planted("poll results", "sondage résultats", Role.MEMBER),
            () -> new Planted("digest preview", "veille aperçu", Role.MEMBER),
            () -> new Planted("digest publish", "veille publier", Role.ANIMATOR, true),
            () -> new Planted("admin doctor", "réglages diagnostic", Role.ADMIN, true),
            () -> new Planted("nudge list", "rappel|relance liste", Role.ANIMATOR));

    private final String name;
    private final String french;
    private final Role needs;
    private final boolean everyday;

    Planted(String name, String french, Role needs) {
        this(name, french, needs, false);
    }

    Planted(String name, String french, Role needs, boolean everyday) {
        this.name = name;
        this.french = french;
        this.needs = needs;
        this.everyday = everyday;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String french() {
        return french;
    }

    @Override
    public Role needs() {
        return needs;
    }

    @Override
    public boolean isEveryday() {
        return everyday;
    }

    @Override
    public String does(Language language) {
        return language.choose("does " + name, "fait " + french);
    }

    @Override
    public String example(Language language) {
        return language.choose(name, french);
    }

    @Override
    public Answer run(Asker asker) {
        return Answer.privately("ran " + name);
    }

    enum Tone {
        WARM,
        DRY
    }

    static final class Poll extends Planted {
        @Parameters(index = "0", paramLabel = "question|question")
        String question;

        @Parameters(index = "1..*", paramLabel = "answer|réponse")
        List<String> answers = List.of();

        @Option(names = {"--anonymous", "--anonyme"})
        boolean anonymous;

        @Option(
                names = {"--votes", "--voix"},
                paramLabel = "n")
        int votes = 1;

        @Option(
                names = {"--close", "--clôture"},
                paramLabel = "when|quand")
        String close = "never";

        @Option(
                names = {"--tone", "--ton"},
                paramLabel = "tone|ton")
        Tone tone = Tone.WARM;

        Poll() {
            super("poll", "sondage", Role.MEMBER, true);
        }

        @Override
        public String example(Language language) {
            return language.choose("poll \"Lunch?\" \"Yes\" \"No\"", "sondage \"Déjeuner ?\" \"Oui\" \"Non\"");
        }

        @Override
        public Answer run(Asker asker) {
            return Answer.privately(question + " " + answers + " " + anonymous + " " + votes + " " + close
                    + (tone == Tone.WARM ? "" : " " + tone));
        }
    }

    static final class Kudos extends Planted {
        @Parameters
        List<String> words = List.of();

        Kudos() {
            super("kudos", "merci", Role.MEMBER, true);
        }

        @Override
        public Answer run(Asker asker) {
            return Answer.privately(String.join("|", words));
        }
    }
}
