package io.rebond.recognition;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands about thanks, beside saying them. */
final class KudosCommands {

    private KudosCommands() {}

    @Dependent
    @Command
    static class Choose implements CommandContribution {

        private final ChoiceForm form;

        Choose(ChoiceForm form) {
            this.form = form;
        }

        @Override
        public String name() {
            return "kudos choice";
        }

        @Override
        public String french() {
            return "merci choix";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, KudosMessages.class).doesChoose();
        }

        @Override
        public Answer run(Asker asker) {
            return form.open(asker);
        }
    }

    @Dependent
    @Command
    static class RoundUp implements CommandContribution {

        private final RoundingUp roundingUp;

        @Option(
                names = {"--every", "--chaque"},
                paramLabel = "\"first monday of the month at 10:00\"|\"premier lundi du mois à 10h\"")
        String every = "";

        @Option(names = {"--list", "--liste"})
        boolean list;

        RoundUp(RoundingUp roundingUp) {
            this.roundingUp = roundingUp;
        }

        @Override
        public String name() {
            return "kudos roundup";
        }

        @Override
        public String french() {
            return "merci recueil";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, RoundupMessages.class).does();
        }

        @Override
        public Answer run(Asker asker) {
            if (list) {
                return roundingUp.list(asker);
            }
            return every.isBlank() ? roundingUp.now(asker) : roundingUp.every(every, asker);
        }
    }
}
