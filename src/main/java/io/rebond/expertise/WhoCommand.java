package io.rebond.expertise;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Topics;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds who can help, and lets people say that they can. */
@Dependent
@Command
class WhoCommand implements CommandContribution {

    private final Finder finder;
    private final Helping helping;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "topic|thème")
    List<String> topics = new ArrayList<>();

    @Option(names = {"--me", "--moi"})
    boolean me;

    WhoCommand(Finder finder, Helping helping) {
        this.finder = finder;
        this.helping = helping;
    }

    @Override
    public String name() {
        return "find who";
    }

    @Override
    public String french() {
        return "trouver qui";
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, ExpertiseMessages.class).does();
    }

    @Override
    public String example(Language language) {
        return language.choose("find who java", "trouver qui java");
    }

    @Override
    public Answer run(Asker asker) {
        if (me) {
            return topics.isEmpty()
                    ? helping.form(asker.member(), asker.language())
                    : helping.add(asker.member(), Topics.of(topics.stream()), asker.language());
        }
        return topics.isEmpty()
                ? Finder.form(asker.language())
                : new Answer.Private(finder.message(asker.member(), String.join(" ", topics), asker.language()));
    }
}
