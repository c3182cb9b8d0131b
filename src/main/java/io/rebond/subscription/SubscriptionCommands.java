package io.rebond.subscription;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The commands about one's own calendar. */
final class SubscriptionCommands {

    private SubscriptionCommands() {}

    @Dependent
    @Command
    static class Begin implements CommandContribution {
        private final Subscribing subscribing;

        Begin(Subscribing subscribing) {
            this.subscribing = subscribing;
        }

        @Override
        public String name() {
            return "calendar feed";
        }

        @Override
        public String french() {
            return "calendrier abonnement";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SubscriptionMessages.class).does();
        }

        @Override
        public Answer run(Asker asker) {
            return subscribing.begin(asker);
        }
    }

    /** Whoever lost the role still ends what is theirs. */
    @Dependent
    @Command
    static class End implements CommandContribution {
        private final Subscribing subscribing;

        End(Subscribing subscribing) {
            this.subscribing = subscribing;
        }

        @Override
        public String name() {
            return "calendar feed off";
        }

        @Override
        public String french() {
            return "calendrier abonnement arreter";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SubscriptionMessages.class).doesOff();
        }

        @Override
        public Answer run(Asker asker) {
            return subscribing.end(asker);
        }
    }
}
