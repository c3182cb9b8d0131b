package io.rebond.interest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Following topics by form. */
@Singleton
class FollowForm implements ActionHandler {

    private static final String ACTION = "topics.choose";
    private static final String TOPICS = "topics";

    private final Choosing choosing;
    private final Languages languages;

    FollowForm(Choosing choosing, Languages languages) {
        this.choosing = choosing;
        this.languages = languages;
    }

    static Answer open(Language language) {
        var words = Words.in(language, InterestMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint()))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = languages.languageOf(event.actor());
        var topics = Topics.of(Stream.of(event.value(TOPICS).split("[\\s,]+")));
        var said = choosing.follow(event.actor(), topics, language);
        return topics.names().isEmpty() ? new Answer.FieldErrors(Map.of(TOPICS, said)) : Answer.privately(said);
    }
}
