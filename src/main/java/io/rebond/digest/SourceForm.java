package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Following a feed by form. */
@Singleton
class SourceForm implements ActionHandler {

    private static final String ACTION = "digest.source";
    private static final String ADDRESS = "address";
    private static final String TOPICS = "topics";

    private final Following following;
    private final People people;

    SourceForm(Following following, People people) {
        this.following = following;
        this.people = people;
    }

    static Answer open(Language language) {
        var words = Words.in(language, DigestMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.sourceTitle(),
                words.sourceSubmit(),
                List.of(
                        TextField.line(ADDRESS, words.fieldAddress(), words.fieldFeedHint()),
                        TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                                .optional())));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    /** A role may have been lost since the form was opened. */
    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        if (!people.roleOf(event.actor(), event.where()).covers(Role.ANIMATOR)) {
            return Answer.privately(Words.in(language, DigestMessages.class).animatorsOnly());
        }
        var topics = Topics.of(Stream.of(event.value(TOPICS).split("[\\s,]+")));
        var outcome = following.add(event.value(ADDRESS), topics, event.actor(), event.where(), language);
        return outcome.accepted()
                ? Answer.privately(Text.marked(outcome.sentence()))
                : new Answer.FieldErrors(Map.of(ADDRESS, outcome.sentence()));
    }
}
