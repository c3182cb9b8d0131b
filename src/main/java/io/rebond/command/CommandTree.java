package io.rebond.command;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import io.quarkus.runtime.Startup;
import io.rebond.chat.CommandContribution;
import io.rebond.command.Command.Lease;
import io.rebond.command.Command.Source;
import io.rebond.command.Words.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** All commands by their words. Grown at start, so that two commands of one name stop the start, not a person. */
@Startup
@ApplicationScoped
class CommandTree {

    private final Branch root = new Branch("", "");

    @Inject
    CommandTree(@Any Instance<CommandContribution> contributions) {
        this(StreamSupport.stream(contributions.handles().spliterator(), false)
                .map(handle -> source(handle.getBean()))
                .toList());
    }

    CommandTree(List<Source> sources) {
        sources.stream()
                .map(Command::of)
                .sorted(Comparator.comparing(Command::name))
                .forEach(this::plant);
    }

    /** The longest path that the words name. */
    Place find(List<Word> words) {
        var branch = root;
        var used = 0;
        while (used < words.size() && !words.get(used).quoted()) {
            var next = branch.follow(words.get(used).text());
            if (next.isEmpty()) {
                break;
            }
            branch = next.get();
            used++;
        }
        return new Place(branch, words.subList(used, words.size()));
    }

    /** Where a line's first words lead, and the words that are left. */
    record Place(Branch branch, List<Word> rest) {}

    private void plant(Command command) {
        var english = command.name().split(" ");
        var french = command.french().split(" ");
        if (english.length != french.length) {
            throw new IllegalStateException("The command '" + command.name()
                    + "' needs as many words in French as in English: '" + command.french() + "'");
        }
        var branch = root;
        for (var i = 0; i < english.length; i++) {
            branch = branch.grow(english[i], french[i]);
        }
        branch.bear(command);
    }

    // Selecting by class could find a subclass too; the bean itself cannot be mistaken.
    private static Source source(Bean<CommandContribution> bean) {
        return new Source(() -> {
            var handle = Arc.container().instance((InjectableBean<CommandContribution>) bean);
            return new Lease(handle.get(), handle::destroy);
        });
    }
}
