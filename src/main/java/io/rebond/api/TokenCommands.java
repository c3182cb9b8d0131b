package io.rebond.api;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about the tokens of programs. */
final class TokenCommands {

    private TokenCommands() {}

    @Dependent
    @Command
    static class ListAll implements CommandContribution {
        private final Issuing issuing;

        ListAll(Issuing issuing) {
            this.issuing = issuing;
        }

        @Override
        public String name() {
            return "admin token list";
        }

        @Override
        public String french() {
            return "reglages jeton liste";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesList();
        }

        @Override
        public Answer run(Asker asker) {
            return issuing.list(asker);
        }
    }

    @Dependent
    @Command
    static class Create implements CommandContribution {
        private final Issuing issuing;

        @Parameters(index = "0", paramLabel = "\"Intranet\"|\"Intranet\"")
        String title;

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "polls|sondages")
        List<String> reports = new ArrayList<>();

        @Option(
                names = {"--until", "--jusquau"},
                paramLabel = "2027-01-31")
        String until = "";

        Create(Issuing issuing) {
            this.issuing = issuing;
        }

        @Override
        public String name() {
            return "admin token create";
        }

        @Override
        public String french() {
            return "reglages jeton creer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesCreate();
        }

        @Override
        public String example(Language language) {
            return language.choose(
                    "admin token create \"Intranet\" polls", "reglages jeton creer \"Intranet\" sondages");
        }

        @Override
        public Answer run(Asker asker) {
            return issuing.create(asker, title, reports, until);
        }
    }

    @Dependent
    @Command
    static class Revoke implements CommandContribution {
        private final Issuing issuing;

        @Parameters(index = "0", paramLabel = "\"Intranet\"|\"Intranet\"")
        String title;

        Revoke(Issuing issuing) {
            this.issuing = issuing;
        }

        @Override
        public String name() {
            return "admin token revoke";
        }

        @Override
        public String french() {
            return "reglages jeton revoquer";
        }

        @Override
        public Role needs() {
            return Role.ADMIN;
        }

        @Override
        public String does(Language language) {
            return words(language).doesRevoke();
        }

        @Override
        public String example(Language language) {
            return language.choose("admin token revoke \"Intranet\"", "reglages jeton revoquer \"Intranet\"");
        }

        @Override
        public Answer run(Asker asker) {
            return issuing.revoke(asker, title);
        }
    }

    private static ApiMessages words(Language language) {
        return Words.in(language, ApiMessages.class);
    }
}
