package io.rebond.privacy;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The commands by which a member sees and decides about their data. */
final class PrivacyCommands {

    private PrivacyCommands() {}

    @Dependent
    @Command
    static class Show implements CommandContribution {
        private final MyData data;

        Show(MyData data) {
            this.data = data;
        }

        @Override
        public String name() {
            return "privacy";
        }

        @Override
        public String french() {
            return "mesdonnees";
        }

        @Override
        public boolean isEveryday() {
            return true;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesShow();
        }

        @Override
        public Answer run(Asker asker) {
            return data.show(asker.member(), asker.language());
        }
    }

    @Dependent
    @Command
    static class Export implements CommandContribution {
        private final MyData data;

        Export(MyData data) {
            this.data = data;
        }

        @Override
        public String name() {
            return "privacy export";
        }

        @Override
        public String french() {
            return "mesdonnees exporter";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesExport();
        }

        @Override
        public Answer run(Asker asker) {
            return data.export(asker.member(), asker.language());
        }
    }

    @Dependent
    @Command
    static class Erase implements CommandContribution {
        private final MyData data;

        Erase(MyData data) {
            this.data = data;
        }

        @Override
        public String name() {
            return "privacy erase";
        }

        @Override
        public String french() {
            return "mesdonnees effacer";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesErase();
        }

        @Override
        public Answer run(Asker asker) {
            return data.askBeforeErasing(asker.language());
        }
    }

    @Dependent
    @Command
    static class Stop implements CommandContribution {
        private final MyData data;

        Stop(MyData data) {
            this.data = data;
        }

        @Override
        public String name() {
            return "privacy stop recording";
        }

        @Override
        public String french() {
            return "mesdonnees arreter enregistrement";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesStop();
        }

        @Override
        public Answer run(Asker asker) {
            return data.record(asker.member(), asker.language(), false);
        }
    }

    @Dependent
    @Command
    static class Resume implements CommandContribution {
        private final MyData data;

        Resume(MyData data) {
            this.data = data;
        }

        @Override
        public String name() {
            return "privacy record";
        }

        @Override
        public String french() {
            return "mesdonnees enregistrer";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesResume();
        }

        @Override
        public Answer run(Asker asker) {
            return data.record(asker.member(), asker.language(), true);
        }
    }

    @Dependent
    @Command
    static class Report implements CommandContribution {
        private final StockWishes wishes;

        Report(StockWishes wishes) {
            this.wishes = wishes;
        }

        @Override
        public String name() {
            return "privacy report";
        }

        @Override
        public String french() {
            return "mesdonnees rapport";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return Words.in(language, PrivacyMessages.class).doesReport();
        }

        @Override
        public Answer run(Asker asker) {
            wishes.add(asker.member());
            return Answer.privately(
                    Words.in(asker.language(), PrivacyMessages.class).reportComes());
        }
    }
}
