package io.rebond.summary;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.command.Commands;
import jakarta.inject.Singleton;
import java.util.Set;

/** The button under a proposed correction: it runs the command that does it, with the rights of who presses. */
@Singleton
class Trying implements ActionHandler {

    static final String ACTION = "summary.try";

    private final Commands commands;
    private final Openings openings;
    private final Languages languages;

    Trying(Commands commands, Openings openings, Languages languages) {
        this.commands = commands;
        this.openings = openings;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var tried = Try.of(event.action());
        openings.note(event.actor(), tried);
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        return commands.run(asker, tried.lever().line(asker.language()));
    }
}
