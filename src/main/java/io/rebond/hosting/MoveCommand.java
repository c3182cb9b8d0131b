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
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves a gathering in one line. */
@Dependent
@Command
class MoveCommand implements CommandContribution {

    private final Managing managing;
    private final MoveDesk desk;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "number when at \"place\"|numero quand à \"lieu\"")
    List<String> line = new ArrayList<>();

    MoveCommand(Managing managing, MoveDesk desk) {
        this.managing = managing;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "event move";
    }

    @Override
    public String french() {
        return "rencontre deplacer";
    }

    @Override
    public Role needs() {
        return Role.ANIMATOR;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, HostingMessages.class).doesMove();
    }

    @Override
    public String example(Language language) {
        return MoveDesk.example(language);
    }

    /** A number that no gathering bears begins a date. */
    @Override
    public Answer run(Asker asker) {
        var numbered = line.stream()
                .limit(1)
                .filter(word -> word.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(number -> managing.seenTo(asker, number).isPresent())
                .findFirst();
        var rest = line.subList(numbered.isPresent() ? 1 : 0, line.size());
        var typed = Line.of(Stream.concat(Stream.of(""), rest.stream()).toList());
        return managing.meant(asker, numbered.orElse(null))
                .map(gathering -> desk.byCommand(gathering, typed, asker))
                .orElseGet(() -> managing.list(asker));
    }
}
