package io.rebond.hosting;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about gatherings that people are invited to. */
final class EventCommands {

    private EventCommands() {}

    @Dependent
    @Command
    static class ListAhead implements CommandContribution {
        private final Managing managing;

        ListAhead(Managing managing) {
            this.managing = managing;
        }

        @Override
        public String name() {
            return "event list";
        }

        @Override
        public String french() {
            return "rencontre liste";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, HostingMessages.class).doesList();
        }

        @Override
        public Answer run(Asker asker) {
            return managing.list(asker);
        }
    }

    @Dependent
    @Command
    static class Cancel implements CommandContribution {
        private final Managing managing;

        @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
        Long number;

        Cancel(Managing managing) {
            this.managing = managing;
        }

        @Override
        public String name() {
            return "event cancel";
        }

        @Override
        public String french() {
            return "rencontre annuler";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, HostingMessages.class).doesCancel();
        }

        @Override
        public Answer run(Asker asker) {
            return managing.cancel(asker, number);
        }
    }
}
