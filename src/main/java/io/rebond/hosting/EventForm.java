package io.rebond.hosting;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Option;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invites to a gathering by a form. */
@Singleton
class EventForm implements ActionHandler {

    private static final String ACTION = "gathering.invite";

    private final Inviting inviting;
    private final People people;

    EventForm(Inviting inviting, People people) {
        this.inviting = inviting;
        this.people = people;
    }

    static Answer open(Language language) {
        var words = Words.in(language, HostingMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        new TextField(
                                Misplanned.TITLE, words.fieldTitle(), "", "", true, false, Planning.LONGEST_TITLE),
                        TextField.line(Misplanned.WHEN, words.fieldWhen(), words.fieldWhenHint()),
                        new TextField(
                                Misplanned.PLACE, words.fieldPlace(), "", "", true, false, Planning.LONGEST_PLACE),
                        TextField.line(Misplanned.CAPACITY, words.fieldCapacity(), words.fieldCapacityHint())
                                .optional(),
                        new ChoiceField(
                                Misplanned.KIND,
                                words.fieldKind(),
                                words.fieldKindHint(),
                                "meeting",
                                false,
                                List.of(
                                        new Option("meeting", words.meeting()),
                                        new Option("results", words.results()),
                                        new Option("speech", words.speech()))))));
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
            var words = Words.in(asker.language(), HostingMessages.class);
            return new Answer.FieldErrors(Map.of(Misplanned.TITLE, words.notYours()));
        }
        return inviting.serves(asker) ? inviting.byForm(asker, line(event)) : inviting.elsewhere(asker);
    }

    private static Line line(ActionTaken event) {
        return new Line(
                event.value(Misplanned.TITLE),
                event.value(Misplanned.WHEN),
                event.value(Misplanned.PLACE),
                event.value(Misplanned.CAPACITY),
                event.value(Misplanned.KIND));
    }
}
