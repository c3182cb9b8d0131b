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
import java.util.Optional;
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
        return rendezvous.next().isEmpty()
                ? Answer.privately(words.gone())
                : new Answer.OpenForm(form(asker, rendezvous, words));
    }

    private Form form(Asker asker, Rendezvous rendezvous, RendezvousMessages words) {
        var community = communities.get(rendezvous.community());
        var choice = best.of(community).told(WhenWords.in(asker.language()));
        var one = moving.upcoming(rendezvous, community).get(0);
        return new Form(
                new Action(PLACE, rendezvous.id() + "@" + one.usual().getEpochSecond()),
                words.moveTitle(),
                words.move(),
                List.of(TextField.line(Arranging.WHEN, words.fieldWhen(), words.fieldMoveHint(choice))
                        .holding(happening.moment(rendezvous, one.at(), asker.language()))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(MOVE, PLACE);
    }

    /** Whoever holds a form that was opened for somebody else still needs the right. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var subject = event.action().argument().split("@", 2);
        return choosing.one(
                Long.parseLong(subject[0]),
                asker,
                rendezvous -> event.action().name().equals(MOVE)
                        ? open(asker, rendezvous)
                        : moving.move(
                                asker,
                                rendezvous,
                                meant(subject),
                                event.value(Arranging.WHEN),
                                problem -> new Answer.FieldErrors(Map.of(Arranging.WHEN, told(problem, asker)))));
    }

    /** The time for which the form was opened; one from before an upgrade does not say. */
    private static Optional<Instant> meant(String... subject) {
        return subject.length == 1 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(subject[1])));
    }

    private static String told(String problem, Asker asker) {
        return Words.in(asker.language(), RendezvousMessages.class)
                .notARhythm(problem, WhenWords.in(asker.language()).exampleOnce())
                .replace("`", "");
    }
}
