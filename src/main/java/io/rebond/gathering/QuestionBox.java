package io.rebond.gathering;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.command.Commands;
import jakarta.inject.Singleton;
import java.util.Set;

/** Questions to whoever speaks, asked without a name where the invitation stands: as {@code ask} does, and by it. */
@Singleton
class QuestionBox implements ActionHandler {

    static final String ASK = "gathering.question";

    private final Commands commands;
    private final Languages languages;

    QuestionBox(Commands commands, Languages languages) {
        this.commands = commands;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ASK);
    }

    /** Who opened the form would be half of who asked. */
    @Override
    public boolean leavesNoTrace() {
        return true;
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        return commands.run(asker, asker.language().choose("ask", "question"));
    }
}
