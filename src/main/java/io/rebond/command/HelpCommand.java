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
import java.util.Set;
import picocli.CommandLine.Parameters;

/** {@code help}: the main commands, all of them, or one in detail. */
@Dependent
class HelpCommand implements CommandContribution {

    private static final Set<String> ALL = Set.of("all", "tout");

    private final Provider<CommandTree> tree;
    private final Guide guide;
    private final Replies replies;

    @Parameters(arity = "0..*", paramLabel = "command, all|commande, tout")
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
        var line = String.join(" ", topic);
        if (ALL.contains(Nearest.fold(line))) {
            return guide.everything(asker, tree.get().find(List.of()).branch());
        }
        var words = topic.stream().map(word -> new Word(word, false)).toList();
        return guide.explain(asker, tree.get().find(words), line);
    }
}
