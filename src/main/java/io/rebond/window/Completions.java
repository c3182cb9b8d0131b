package io.rebond.window;

import io.rebond.chat.CommandContribution;
import io.rebond.sandbox.Company.Persona;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The lines worth offering to somebody who starts a command: those of commands that they may run. */
@Singleton
class Completions {
    private final Instance<CommandContribution> commands;

    Completions(@Any Instance<CommandContribution> commands) {
        this.commands = commands;
    }

    List<String> of(Persona persona) {
        var lines = new ArrayList<String>();
        for (var handle : commands.handles()) {
            var command = handle.get();
            if (persona.role().covers(command.needs())) {
                command.completions(persona.language()).forEach(line -> lines.add("/" + line));
            }
            handle.destroy();
        }
        return lines.stream().distinct().sorted().toList();
    }
}
