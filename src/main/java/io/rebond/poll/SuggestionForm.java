package io.rebond.poll;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.draft.Drafting;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Where members write the option that they miss. Opening it is no act worth hiding; sending it is another matter. */
@Singleton
class SuggestionForm implements ActionHandler {

    static final String SEND = "poll.suggested";
    static final String OPTION = "option";

    private final Taps taps;

    SuggestionForm(Taps taps) {
        this.taps = taps;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Controls.SUGGEST);
    }

    @Override
    public Answer on(ActionTaken event) {
        return taps.on(event, Answer::privately, (sheet, words) -> new Answer.OpenForm(form(sheet.poll(), words)));
    }

    private static Form form(Poll poll, PollMessages words) {
        return new Form(
                new Action(SEND, poll.id),
                words.suggest(),
                words.suggestSubmit(),
                List.of(new TextField(
                        OPTION, words.fieldOption(), words.fieldOptionHint(), "", true, false, Drafting.LABEL_LIMIT)));
    }
}
