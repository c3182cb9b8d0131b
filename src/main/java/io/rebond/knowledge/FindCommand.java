package io.rebond.knowledge;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds again what was saved. */
@Dependent
@Command
class FindCommand implements CommandContribution {

    private final SavedList list;

    @Option(
            names = {"--saved", "--gardes"},
            required = true)
    boolean saved;

    FindCommand(SavedList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "find";
    }

    @Override
    public String french() {
        return "trouver";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, KnowledgeMessages.class).does();
    }

    @Override
    public String example(Language language) {
        return language.choose("find --saved", "trouver --gardes");
    }

    @Override
    public Answer run(Asker asker) {
        return new Answer.Private(list.message(asker.member(), asker.language()));
    }
}
