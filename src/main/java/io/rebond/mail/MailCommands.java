package io.rebond.mail;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Belonging;
import io.rebond.chat.Button;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.mail.Recipient.State;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about the newsletter's mailing list. */
final class MailCommands {

    private MailCommands() {}

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final Recipients recipients;
        private final Belonging belonging;
        private final MailSettings settings;

        Show(Recipients recipients, Belonging belonging, MailSettings settings) {
            this.recipients = recipients;
            this.belonging = belonging;
            this.settings = settings;
        }

        @Override
        public String name() {
            return "admin newsletter";
        }

        @Override
        public String french() {
            return "reglages lettre";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesShow();
        }

        @Override
        public Answer run(Asker asker) {
            return settings.isOn() ? counts(asker) : off(asker.language());
        }

        private Answer counts(Asker asker) {
            var counts = recipients.counts(belonging.communityOf(asker.where()));
            return Answer.privately(words(asker.language())
                    .counts(
                            counts.getOrDefault(State.ACTIVE, 0),
                            counts.getOrDefault(State.UNSUBSCRIBED, 0),
                            counts.getOrDefault(State.REFUSED, 0) + counts.getOrDefault(State.BOUNCED, 0)));
        }
    }

    @Dependent
    @Command
    static class Import implements CommandContribution {
        private final ImportPass passes;
        private final MailSettings settings;

        Import(ImportPass passes, MailSettings settings) {
            this.passes = passes;
            this.settings = settings;
        }

        @Override
        public String name() {
            return "admin newsletter import";
        }

        @Override
        public String french() {
            return "reglages lettre importer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesImport();
        }

        @Override
        public Answer run(Asker asker) {
            return settings.isOn() ? ways(asker) : off(asker.language());
        }

        private Answer ways(Asker asker) {
            var words = words(asker.language());
            var page = passes.page(asker);
            return new Answer.Private(Message.saying(
                            Text.empty().plain(words.upload() + " ").link(words.uploadLink(), page))
                    .paragraph(words.paste())
                    .buttons(new Button(
                            words.pasteButton(),
                            new Action(ImportForm.OPEN, passes.action(asker).argument())))
                    .build());
        }
    }

    @Dependent
    @Command
    static class Bounced implements CommandContribution {
        private final Recipients recipients;
        private final Belonging belonging;

        @Parameters(index = "0..*", arity = "0..*", paramLabel = "address|adresse")
        List<String> typed = new ArrayList<>();

        Bounced(Recipients recipients, Belonging belonging) {
            this.recipients = recipients;
            this.belonging = belonging;
        }

        @Override
        public String name() {
            return "admin newsletter bounced";
        }

        @Override
        public String french() {
            return "reglages lettre revenues";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesBounced();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "admin newsletter bounced camille@example.com", "reglages lettre revenues camille@example.com");
        }

        @Override
        public Answer run(Asker asker) {
            var addresses = typed.stream()
                    .flatMap(word -> Stream.of(word.split("[,;\\s]+")))
                    .flatMap(word -> Address.of(word).stream())
                    .toList();
            return Answer.privately(words(asker.language())
                    .bounced(recipients.bounced(belonging.communityOf(asker.where()), addresses)));
        }
    }

    private static Answer off(Language language) {
        return Answer.privately(Text.marked(words(language).off()));
    }

    private static MailMessages words(Language language) {
        return Words.in(language, MailMessages.class);
    }
}
