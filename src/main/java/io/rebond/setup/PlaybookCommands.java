package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about how a community lives. */
final class PlaybookCommands {

    private PlaybookCommands() {}

    @Dependent
    @Command
    static class Edit implements CommandContribution {
        private final Agreeing agreeing;

        Edit(Agreeing agreeing) {
            this.agreeing = agreeing;
        }

        @Override
        public String name() {
            return "admin playbook";
        }

        @Override
        public String french() {
            return "reglages charte";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return words(language).doesPlaybook();
        }

        @Override
        public Answer run(Asker asker) {
            return PlaybookForm.open(agreeing.current(asker), asker.language());
        }
    }

    @Dependent
    @Command
    static class Export implements CommandContribution {
        private final Agreeing agreeing;

        Export(Agreeing agreeing) {
            this.agreeing = agreeing;
        }

        @Override
        public String name() {
            return "admin playbook export";
        }

        @Override
        public String french() {
            return "reglages charte exporter";
        }

        @Override
        public Role needs() {
            return Role.ANIMATOR;
        }

        @Override
        public String does(Language language) {
            return words(language).doesPlaybookExport();
        }

        @Override
        public Answer run(Asker asker) {
            return new Answer.Private(Message.titled(words(asker.language()).playbookTitle())
                    .paragraph(
                            Text.of(PlaybookText.write(agreeing.current(asker)).strip()))
                    .build());
        }
    }

    @Dependent
    @Command
    static class Import implements CommandContribution {
        private final Agreeing agreeing;

        @Parameters(index = "0", arity = "0..1", paramLabel = "pilot, established, expert|pilote, etablie, expert")
        String ready;

        Import(Agreeing agreeing) {
            this.agreeing = agreeing;
        }

        @Override
        public String name() {
            return "admin playbook import";
        }

        @Override
        public String french() {
            return "reglages charte importer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesPlaybookImport();
        }

        @Override
        public String example(Language language) {
            return language.choose("admin playbook import pilot", "reglages charte importer pilote");
        }

        /** Language, zone and holidays stay the community's own: whoever wrote the ready ones could not know them. */
        @Override
        public Answer run(Asker asker) {
            if (ready == null) {
                return PlaybookForm.openText(PlaybookText.write(agreeing.current(asker)), asker.language());
            }
            return ReadyPlaybook.called(ready)
                    .map(each -> PlaybookForm.openText(each.in(agreeing.current(asker)), asker.language()))
                    .orElseGet(() ->
                            Answer.privately(Text.marked(words(asker.language()).noPlaybook(Shown.word(ready)))));
        }
    }

    private static SetupMessages words(Language language) {
        return Words.in(language, SetupMessages.class);
    }
}
