package io.rebond.knowledge;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what was published, by its words, and what one saved. */
@Dependent
@Command
class FindCommand implements CommandContribution {

    private final SavedList list;
    private final Findings findings;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "words|mots")
    List<String> words = new ArrayList<>();

    @Option(names = {"--saved", "--gardes"})
    boolean saved;

    FindCommand(SavedList list, Findings findings) {
        this.list = list;
        this.findings = findings;
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
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, KnowledgeMessages.class).does();
    }

    @Override
    public String example(Language language) {
        return line(language);
    }

    static String line(Language language) {
        return language.choose("find \"pair programming\"", "trouver \"revue de code\"");
    }

    @Override
    public Answer run(Asker asker) {
        if (saved) {
            return new Answer.Private(list.message(asker.member(), asker.language()));
        }
        return words.isEmpty()
                ? Findings.form(asker.language())
                : new Answer.Private(findings.message(asker.member(), asker.language(), line(), 0));
    }

    private String line() {
        return words.stream()
                .map(word -> word.matches("\\S+") ? word : Commands.quoted(word))
                .collect(Collectors.joining(" "));
    }
}
