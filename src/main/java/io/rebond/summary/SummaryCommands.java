package io.rebond.summary;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;

/** The commands about how a community is doing; members are told what animators are told. */
final class SummaryCommands {

    private SummaryCommands() {}

    @Dependent
    @Command
    static class Tell implements CommandContribution {
        private final Communities communities;
        private final Telling telling;

        Tell(Communities communities, Telling telling) {
            this.communities = communities;
            this.telling = telling;
        }

        @Override
        public String name() {
            return "summary";
        }

        @Override
        public String french() {
            return "bilan";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SummaryMessages.class).does();
        }

        @Override
        public Answer run(Asker asker) {
            return new Answer.Private(telling.of(communities.of(asker.where()), asker));
        }
    }

    @Dependent
    @Command
    static class Define implements CommandContribution {
        private final Defining defining;

        Define(Defining defining) {
            this.defining = defining;
        }

        @Override
        public String name() {
            return "summary indicators";
        }

        @Override
        public String french() {
            return "bilan indicateurs";
        }

        @Override
        public String does(Language language) {
            return Words.in(language, SummaryMessages.class).doesDefine();
        }

        @Override
        public Answer run(Asker asker) {
            return defining.define(asker.where(), asker.language());
        }
    }
}
