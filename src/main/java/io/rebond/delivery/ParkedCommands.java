package io.rebond.delivery;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** What an administrator does about events that nothing could digest. */
final class ParkedCommands {

    private static final int SHOWN = 20;

    private ParkedCommands() {}

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final ParkedEvents parked;

        Show(ParkedEvents parked) {
            this.parked = parked;
        }

        @Override
        public String name() {
            return "admin parked";
        }

        @Override
        public String french() {
            return "reglages bloques";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesParked();
        }

        @Override
        public Answer run(Asker asker) {
            var words = words(asker.language());
            long count = parked.count();
            if (count == 0) {
                return Answer.privately(words.noneParked());
            }
            var message = Message.titled(words.parked(count));
            parked.first(SHOWN).forEach(event -> message.paragraph(event.at() + "  " + event.reason()));
            return new Answer.Private(message.context(words.parkedFooter()).build());
        }
    }

    @Dependent
    @Command
    static class Replay implements CommandContribution {
        private final ParkedEvents parked;

        Replay(ParkedEvents parked) {
            this.parked = parked;
        }

        @Override
        public String name() {
            return "admin replay";
        }

        @Override
        public String french() {
            return "reglages rejouer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesReplay();
        }

        @Override
        public Answer run(Asker asker) {
            return Answer.privately(words(asker.language()).replayed(parked.replay()));
        }
    }

    private static DeliveryMessages words(Language language) {
        return Words.in(language, DeliveryMessages.class);
    }
}
