package io.rebond.hosting;

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

/** Invites to a gathering in one line. */
@Dependent
@Command
class EventCommand implements CommandContribution {

    private final Inviting inviting;

    @Parameters(
            index = "0..*",
            arity = "0..*",
            paramLabel = "\"title\" when at \"place\" capacity:20|\"titre\" quand à \"lieu\" capacité:20")
    List<String> line = new ArrayList<>();

    @Option(
            names = {"--kind", "--genre"},
            paramLabel = "results, speech|resultats, discours")
    String kind = "";

    EventCommand(Inviting inviting) {
        this.inviting = inviting;
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public String french() {
        return "rencontre";
    }

    @Override
    public Role needs() {
        return Role.ANIMATOR;
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, HostingMessages.class).does();
    }

    @Override
    public String example(Language language) {
        return Planning.example(language);
    }

    @Override
    public Answer run(Asker asker) {
        if (!inviting.serves(asker)) {
            return inviting.elsewhere(asker);
        }
        return line.isEmpty()
                ? EventForm.open(asker.language())
                : inviting.byCommand(asker, Line.of(line).on(kind));
    }
}
