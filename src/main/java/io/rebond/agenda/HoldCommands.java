package io.rebond.agenda;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Hold;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that stop everything, and let it go on. */
final class HoldCommands {

    private HoldCommands() {}

    @Dependent
    @Command
    static class Begin implements CommandContribution {
        private final Holding holding;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "\"reason\"|\"raison\"")
        List<String> words = new ArrayList<>();

        Begin(Holding holding) {
            this.holding = holding;
        }

        @Override
        public String name() {
            return "calendar hold";
        }

        @Override
        public String french() {
            return "calendrier suspendre";
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
            return Words.in(language, AgendaMessages.class).doesHold();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "calendar hold \"an accident on the site\"", "calendrier suspendre \"un accident sur le site\"");
        }

        @Override
        public Answer run(Asker asker) {
            var reason = String.join(" ", words).strip();
            if (words.isEmpty()) {
                return HoldForm.open(asker.language());
            }
            return HoldForm.isReason(reason) ? holding.hold(asker, reason) : refused(asker);
        }

        private Answer refused(Asker asker) {
            var words = Words.in(asker.language(), AgendaMessages.class);
            return Answer.privately(Text.marked(words.tryThis(
                    words.wrongReason(Hold.REASON_LIMIT),
                    Spelling.in(asker.where().workspace()).of(example(asker.language())))));
        }
    }

    @Dependent
    @Command
    static class End implements CommandContribution {
        private final Holding holding;

        End(Holding holding) {
            this.holding = holding;
        }

        @Override
        public String name() {
            return "calendar release";
        }

        @Override
        public String french() {
            return "calendrier reprendre";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, AgendaMessages.class).doesRelease();
        }

        @Override
        public Answer run(Asker asker) {
            return holding.release(asker);
        }
    }
}
