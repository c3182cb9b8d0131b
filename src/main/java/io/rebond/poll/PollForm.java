package io.rebond.poll;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.draft.Drafting;
import io.rebond.draft.Wish;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Asks a poll by a form. */
@Singleton
class PollForm implements ActionHandler {

    private static final String ACTION = "poll.ask";
    private static final String ANONYMOUS = "anonymous";
    private static final String HIDDEN = "hidden";
    private static final String GROWING = "growing";

    private final PollDesk desk;
    private final Languages languages;

    PollForm(PollDesk desk, Languages languages) {
        this.desk = desk;
        this.languages = languages;
    }

    Answer open(Asker asker) {
        var words = Words.in(asker.language(), PollMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        question(words, ""),
                        TextField.line(Drafting.OPTIONS, words.fieldOptions(), words.fieldOptionsHint())
                                .lines(3_000)
                                .optional(),
                        new ToggleField(
                                ANONYMOUS,
                                words.fieldAnonymous(),
                                words.fieldAnonymousHint(desk.minimumFor(asker)),
                                ""),
                        new ToggleField(HIDDEN, words.fieldHidden(), "", ""),
                        new ToggleField(GROWING, words.fieldGrowing(), "", ""),
                        TextField.line(Drafting.VOTES, words.fieldVotes(), words.fieldVotesHint())
                                .optional(),
                        TextField.line(Drafting.CLOSE, words.fieldClose(), words.fieldCloseHint(desk.bestFor(asker)))
                                .optional(),
                        new ToggleField(Drafting.REMIND, words.fieldRemind(), words.fieldRemindHint(), ""),
                        TextField.line(Drafting.QUORUM, words.fieldQuorum(), "").optional(),
                        TextField.line(Drafting.EVERY, words.fieldEvery(), words.fieldEveryHint())
                                .optional())));
    }

    static TextField question(PollMessages words, String value) {
        return new TextField(Drafting.QUESTION, words.fieldQuestion(), "", value, true, false, Drafting.QUESTION_LIMIT);
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        var outcome = desk.take(wish(event), asker);
        return outcome.isFine() ? desk.taken(outcome.draft(), asker) : new Answer.FieldErrors(outcome.errors());
    }

    private static Wish wish(ActionTaken event) {
        return new Wish(
                event.value(Drafting.QUESTION),
                event.value(Drafting.OPTIONS).lines().toList(),
                Boolean.parseBoolean(event.value(ANONYMOUS)),
                Boolean.parseBoolean(event.value(HIDDEN)),
                Boolean.parseBoolean(event.value(GROWING)),
                event.value(Drafting.VOTES),
                event.value(Drafting.QUORUM),
                event.value(Drafting.CLOSE),
                Boolean.parseBoolean(event.value(Drafting.REMIND)),
                event.value(Drafting.EVERY));
    }
}
