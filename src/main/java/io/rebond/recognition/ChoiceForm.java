package io.rebond.recognition;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Languages;
import io.rebond.chat.Option;
import io.rebond.chat.Words;
import io.rebond.recognition.Choices.Choice;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person wants to happen when they are thanked. */
@Singleton
class ChoiceForm implements ActionHandler {

    private static final String ACTION = "kudos.choose";
    private static final String CHOICE = "choice";

    private final Choices choices;
    private final Languages languages;

    ChoiceForm(Choices choices, Languages languages) {
        this.choices = choices;
        this.languages = languages;
    }

    Answer open(Asker asker) {
        var words = Words.in(asker.language(), KudosMessages.class);
        var options = Stream.of(Choice.values())
                .map(choice -> new Option(choice.name(), words.choice(choice.name())))
                .toList();
        var now = choices.of(asker.member()).name();
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.choiceTitle(),
                words.choiceSubmit(),
                List.of(new ChoiceField(CHOICE, words.fieldChoice(), "", now, true, options))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), KudosMessages.class);
        return Stream.of(Choice.values())
                .filter(choice -> choice.name().equals(event.value(CHOICE)))
                .findFirst()
                .map(choice -> {
                    choices.make(event.actor(), choice);
                    return Answer.privately(words.chosen(words.choice(choice.name())));
                })
                .orElseGet(Answer::nothing);
    }
}
