package io.rebond.knowledge;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import jakarta.inject.Singleton;
import java.util.Set;

/** Looks for what a form says, and shows more of what was found. */
@Singleton
class FindActions implements ActionHandler {

    private final Findings findings;
    private final Languages languages;

    FindActions(Findings findings, Languages languages) {
        this.findings = findings;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Findings.LOOK, Findings.MORE);
    }

    @Override
    public Answer on(ActionTaken event) {
        return new Answer.Private(
                event.action().name().equals(Findings.LOOK)
                        ? message(event, event.value(Findings.SOUGHT), 0)
                        : more(event));
    }

    private Message more(ActionTaken event) {
        var parts = event.action().argument().split(" ", 2);
        return message(event, parts[1], Integer.parseInt(parts[0]));
    }

    private Message message(ActionTaken event, String line, int from) {
        return findings.message(event.actor(), languages.languageOf(event.actor()), line, from);
    }
}
