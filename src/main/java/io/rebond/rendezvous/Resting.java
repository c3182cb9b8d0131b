package io.rebond.rendezvous;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lets a rendezvous rest, so that its times pass without it, and has it come again. */
@Singleton
class Resting implements ActionHandler {

    static final String PAUSE = "rendezvous.pause";
    static final String RESUME = "rendezvous.resume";

    private final Agenda agenda;
    private final Choosing choosing;
    private final Happening happening;
    private final People people;
    private final Audit audit;

    Resting(Agenda agenda, Choosing choosing, Happening happening, People people, Audit audit) {
        this.agenda = agenda;
        this.choosing = choosing;
        this.happening = happening;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Set<String> actions() {
        return Set.of(PAUSE, RESUME);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        boolean rests = event.action().name().equals(PAUSE);
        return choosing.one(event.action().subject(), asker, rendezvous -> rest(asker, rendezvous, rests));
    }

    /** The asker may. Twice the same changes nothing. */
    Answer rest(Asker asker, Rendezvous rendezvous, boolean rests) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        if (rendezvous.organiser().isEmpty()) {
            return Answer.privately(words.rests());
        } else if (rendezvous.next().isEmpty()) {
            return Answer.privately(words.gone());
        }
        if (rendezvous.resting() != rests) {
            agenda.rest(rendezvous, rests);
            if (choosing.isAnimator(rendezvous, asker.member())) {
                audit.note(
                        asker.member(),
                        rests ? Change.RENDEZVOUS_PAUSED : Change.RENDEZVOUS_RESUMED,
                        rendezvous.feature());
            }
        }
        return Answer.privately(
                rests
                        ? words.paused()
                        : words.resumed(
                                happening.moment(rendezvous, rendezvous.next().get(), asker.language())));
    }
}
