package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.Field;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.digest.Telling.Wish;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Putting forward a project, a story or an announcement by form; also telling what became of a project. */
@Singleton
class SpotlightForm implements ActionHandler {

    static final String BECAME = "digest.became";
    private static final String ACTION = "digest.tell";
    private static final String FINISHED = "finished";

    private final Telling telling;
    private final People people;

    SpotlightForm(Telling telling, People people) {
        this.telling = telling;
        this.people = people;
    }

    /** @param followsUp the project that this tells what became of, or null */
    static Answer open(Kind kind, Article followsUp, Language language) {
        var words = Words.in(language, TellingMessages.class);
        var fields = new ArrayList<Field>();
        var title = TextField.line(Telling.TITLE, words.fieldTitle(), "");
        fields.add(followsUp == null ? title : title.holding(words.became(followsUp.title)));
        fields.add(TextField.line(Telling.BODY, words.fieldBody(), words.fieldBodyHint())
                .lines(Telling.BODY_LIMIT)
                .optional());
        fields.add(TextField.line(Telling.ADDRESS, words.fieldAddress(), "https://…")
                .optional());
        if (followsUp == null && kind != Kind.ANNOUNCEMENT) {
            fields.add(TextField.line(Telling.OWNER, words.fieldOwner(), words.fieldOwnerHint())
                    .optional());
        }
        fields.add(TextField.line(Telling.TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                .optional());
        if (kind == Kind.PROJECT) {
            fields.add(new ToggleField(FINISHED, words.fieldFinished(), "", "false"));
        }
        var argument = kind + (followsUp == null ? "" : ":" + followsUp.id);
        return new Answer.OpenForm(
                new Form(new Action(ACTION, argument), words.formTitle(kind.name()), words.formSubmit(), fields));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var parts = event.action().argument().split(":", 2);
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var outcome = telling.take(
                asker,
                new Wish(
                        Kind.valueOf(parts[0]),
                        event.value(Telling.TITLE),
                        event.value(Telling.BODY),
                        event.value(Telling.ADDRESS),
                        event.value(Telling.OWNER),
                        Topics.of(Stream.of(event.value(Telling.TOPICS).split("[\\s,]+"))),
                        Boolean.parseBoolean(event.value(FINISHED)),
                        parts.length > 1 ? Long.valueOf(parts[1]) : null));
        return outcome.field().isEmpty()
                ? Answer.privately(outcome.sentence())
                : new Answer.FieldErrors(Map.of(outcome.field(), outcome.sentence()));
    }
}
