package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.command.Words.Word;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import picocli.CommandLine.Parameters;

/** {@code help}: what there is, or one command in detail. */
@Dependent
class HelpCommand implements CommandContribution {

    private final Provider<CommandTree> tree;
    private final Guide guide;
    private final Replies replies;

    @Parameters(arity = "0..*", paramLabel = "command|commande")
    List<String> topic = List.of();

    @Inject
    HelpCommand(Provider<CommandTree> tree, Guide guide, Replies replies) {
        this.tree = tree;
        this.guide = guide;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String french() {
        return "aide";
    }

    @Override
    public String does(Language language) {
        return replies.in(language).helpDoes();
    }

    @Override
    public String example(Language language) {
        return language.choose("help", "aide");
    }

    @Override
    public Answer run(Asker asker) {
        var words = topic.stream().map(word -> new Word(word, false)).toList();
        return guide.explain(asker, tree.get().find(words), String.join(" ", topic));
    }
}
