package io.rebond.nudge;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writing a nudge by form. */
@Singleton
class NudgeForm implements ActionHandler {

    private static final String ACTION = "nudge.write";

    private final Writing writing;
    private final People people;

    NudgeForm(Writing writing, People people) {
        this.writing = writing;
        this.people = people;
    }

    Answer open(Asker asker) {
        var words = Words.in(asker.language(), NudgeMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        TextField.line(Misunderstood.AUDIENCE, words.fieldAudience(), words.fieldAudienceHint()),
                        TextField.line(Misunderstood.WORDS, words.fieldWords(), "")
                                .lines(Writing.LONGEST),
                        TextField.line(
                                Misunderstood.WHEN, words.fieldWhen(), words.fieldWhenHint(writing.bestFor(asker))))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    /** Whoever holds a form that was opened for somebody else still needs the role. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        if (!people.roleOf(event.actor(), event.where()).covers(Role.ANIMATOR)) {
            return new Answer.FieldErrors(Map.of(
                    Misunderstood.AUDIENCE,
                    Words.in(asker.language(), NudgeMessages.class).notYours()));
        }
        return writing.byForm(
                asker,
                event.value(Misunderstood.AUDIENCE),
                event.value(Misunderstood.WORDS),
                event.value(Misunderstood.WHEN));
    }
}
