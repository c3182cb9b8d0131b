package io.rebond.rendezvous;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.rendezvous.Arranging.Wish;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranging a rendezvous by form. */
@Singleton
class RendezvousForm implements ActionHandler {

    private static final String ACTION = "rendezvous.arrange";
    private static final String AUTO = "auto";
    private static final String NEWSLETTER = "newsletter";

    private final Arranging arranging;
    private final People people;

    RendezvousForm(Arranging arranging, People people) {
        this.arranging = arranging;
        this.people = people;
    }

    Answer open(Asker asker) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        TextField.line(
                                Arranging.WHEN, words.fieldWhen(), words.fieldWhenHint(arranging.bestFor(asker))),
                        TextField.line(Arranging.CHANNEL, words.fieldChannel(), words.fieldChannelHint())
                                .optional(),
                        TextField.line(Arranging.MOST, words.fieldMost(), words.fieldMostHint())
                                .optional(),
                        TextField.line(Arranging.REVIEW, words.fieldReview(), words.fieldReviewHint())
                                .optional(),
                        new ToggleField(AUTO, words.fieldAuto(), "", "false"),
                        new ToggleField(NEWSLETTER, words.fieldNewsletter(), "", "false"))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var most = event.value(Arranging.MOST);
        if (!most.matches("\\d{0,3}")) {
            return new Answer.FieldErrors(Map.of(
                    Arranging.MOST,
                    Words.in(asker.language(), RendezvousMessages.class).wrongSize(10)));
        }
        return arranging.byForm(
                asker,
                new Wish(
                        List.of(event.value(Arranging.WHEN)),
                        event.value(Arranging.CHANNEL),
                        event.value(Arranging.REVIEW),
                        Boolean.parseBoolean(event.value(AUTO)),
                        most.isEmpty() ? null : Integer.valueOf(most),
                        Boolean.parseBoolean(event.value(NEWSLETTER))));
    }
}
