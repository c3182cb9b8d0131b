package io.rebond.rendezvous;

import io.rebond.calendar.BestMoment;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moving a rendezvous by form, which begins with the moment that it has. */
@Singleton
class MoveForm implements ActionHandler {

    static final String MOVE = "rendezvous.move";

    private static final String PLACE = "rendezvous.place";

    private final Choosing choosing;
    private final Moving moving;
    private final Happening happening;
    private final Communities communities;
    private final BestMoment best;
    private final People people;

    MoveForm(
            Choosing choosing,
            Moving moving,
            Happening happening,
            Communities communities,
            BestMoment best,
            People people) {
        this.choosing = choosing;
        this.moving = moving;
        this.happening = happening;
        this.communities = communities;
        this.best = best;
        this.people = people;
    }

    /** The asker may. */
    Answer open(Asker asker, Rendezvous rendezvous) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        return rendezvous
                .next()
                .<Answer>map(next -> new Answer.OpenForm(form(asker, rendezvous, next, words)))
                .orElseGet(() -> Answer.privately(words.gone()));
    }

    private Form form(Asker asker, Rendezvous rendezvous, Instant next, RendezvousMessages words) {
        var choice = best.of(communities.get(rendezvous.community())).told(WhenWords.in(asker.language()));
        return new Form(
                new Action(PLACE, rendezvous.id()),
                words.moveTitle(),
                words.move(),
                List.of(TextField.line(Arranging.WHEN, words.fieldWhen(), words.fieldMoveHint(choice))
                        .holding(happening.moment(rendezvous, next, asker.language()))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(MOVE, PLACE);
    }

    /** Whoever holds a form that was opened for somebody else still needs the right. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return choosing.one(
                event.action().subject(),
                asker,
                rendezvous -> event.action().name().equals(MOVE)
                        ? open(asker, rendezvous)
                        : moving.move(
                                asker,
                                rendezvous,
                                event.value(Arranging.WHEN),
                                problem -> new Answer.FieldErrors(Map.of(Arranging.WHEN, told(problem, asker)))));
    }

    private static String told(String problem, Asker asker) {
        return Words.in(asker.language(), RendezvousMessages.class)
                .notARhythm(problem, WhenWords.in(asker.language()).exampleOnce())
                .replace("`", "");
    }
}
