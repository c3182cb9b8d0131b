package io.rebond.gratitude;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a manager writes to whom they can thank: only of whom they were told, and while that person lets them. */
@Singleton
class ThankForm implements ActionHandler {

    static final String OPEN = "gratitude.thank";

    private static final String SEND = "gratitude.send";
    private static final String WORDS = "words";
    private static final int LIMIT = 500;
    private static final int TITLE = 300;

    private final GoodTurns turns;
    private final Circle circle;
    private final Works works;
    private final Whom whom;
    private final Passing passing;

    ThankForm(GoodTurns turns, Circle circle, Works works, Whom whom, Passing passing) {
        this.turns = turns;
        this.circle = circle;
        this.works = works;
        this.whom = whom;
        this.passing = passing;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, SEND);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(whom.speaks(event.actor()), GratitudeMessages.class);
        return turns.hold(event.action().subject())
                .filter(turn -> turns.isTold(turn) && circle.lets(turn, event.actor()))
                .flatMap(turn -> whom.name(Optional.of(turn.person()))
                        .flatMap(name -> works.titleFor(event.actor(), turn)
                                .map(title -> event.action().name().equals(OPEN)
                                        ? form(turn, name, title, words)
                                        : send(turn, name, event.value(WORDS), words))))
                .orElseGet(() -> Answer.privately(words.nobodyToThank()));
    }

    private Answer form(GoodTurn turn, String name, String title, GratitudeMessages words) {
        var theirs = Words.in(whom.speaks(turn.person()), GratitudeMessages.class);
        var field = TextField.line(WORDS, words.fieldWords(name), words.fieldWordsHint(name))
                .lines(LIMIT)
                .holding(theirs.prepared(Excerpt.of(title, TITLE)));
        return new Answer.OpenForm(
                new Form(new Action(SEND, turn.id()), words.formTitle(), words.formSubmit(), List.of(field)));
    }

    private Answer send(GoodTurn turn, String name, String typed, GratitudeMessages words) {
        var said = typed.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        if (said.isEmpty() || said.length() > LIMIT) {
            return new Answer.FieldErrors(Map.of(WORDS, words.wordsNeeded(LIMIT)));
        }
        turns.thank(turn, said);
        turns.find(turn.id()).ifPresent(passing::pass);
        return Answer.privately(words.onItsWay(name));
    }
}
