package io.rebond.agenda;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Hold;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holding a community by form, for who typed no reason. */
@Singleton
class HoldForm implements ActionHandler {

    private static final String ACTION = "agenda.hold";
    private static final String REASON = "reason";

    private final Holding holding;
    private final People people;

    HoldForm(Holding holding, People people) {
        this.holding = holding;
        this.people = people;
    }

    static Answer open(Language language) {
        var words = Words.in(language, AgendaMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(TextField.line(REASON, words.fieldReason(), words.fieldReasonHint()))));
    }

    static boolean isReason(String typed) {
        return !typed.isBlank() && typed.length() <= Hold.REASON_LIMIT;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var reason = event.value(REASON).strip();
        return isReason(reason)
                ? holding.hold(asker, reason)
                : new Answer.FieldErrors(Map.of(
                        REASON, Words.in(asker.language(), AgendaMessages.class).wrongReason(Hold.REASON_LIMIT)));
    }
}
