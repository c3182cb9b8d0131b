package io.rebond.delivery;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.CommandDoor;
import io.rebond.chat.Discretion;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds who answers what a person waits for. */
@Singleton
class Answering implements Discretion {

    private final Instance<CommandDoor> commands;
    private final Map<String, ActionHandler> actions;
    private final Languages languages;

    Answering(Instance<CommandDoor> commands, Instance<ActionHandler> actions, Languages languages) {
        this.commands = commands;
        this.actions = actions.stream()
                .flatMap(handler -> handler.actions().stream().map(name -> Map.entry(name, handler)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.languages = languages;
    }

    Answer answer(ChatEvent.Now event) {
        if (event instanceof ChatEvent.CommandTyped command) {
            return commands.get().on(command);
        }
        var taken = (ChatEvent.ActionTaken) event;
        var handler = actions.get(taken.action().name());
        return handler == null ? Answer.privately(words(event).outdated()) : handler.on(taken);
    }

    @Override
    public boolean leavesNoTrace(Action action) {
        var handler = actions.get(action.name());
        return handler != null && handler.leavesNoTrace();
    }

    boolean leavesNoTrace(ChatEvent.Now event) {
        return event instanceof ChatEvent.ActionTaken taken && leavesNoTrace(taken.action());
    }

    Answer broken(ChatEvent.Now event, String reference) {
        return Answer.privately(words(event).broken(reference));
    }

    Answer brokenInPassing(ChatEvent.Now event, String reference) {
        return Answer.passing(words(event).broken(reference));
    }

    private DeliveryMessages words(ChatEvent.Now event) {
        return Words.in(languages.languageOf(event.actor()), DeliveryMessages.class);
    }
}
