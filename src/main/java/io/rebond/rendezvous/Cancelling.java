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
import java.util.Optional;
import java.util.Set;

/** The button that ends a rendezvous for good. */
@Singleton
class Cancelling implements ActionHandler {

    static final String CANCEL = "rendezvous.cancel";

    private final Agenda agenda;
    private final Choosing choosing;
    private final People people;
    private final Audit audit;

    Cancelling(Agenda agenda, Choosing choosing, People people, Audit audit) {
        this.agenda = agenda;
        this.choosing = choosing;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Set<String> actions() {
        return Set.of(CANCEL);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return choosing.one(event.action().subject(), asker, rendezvous -> {
            agenda.cancel(rendezvous);
            if (!rendezvous.organiser().equals(Optional.of(event.actor()))) {
                audit.note(event.actor(), Change.RENDEZVOUS_CANCELLED, rendezvous.feature());
            }
            return Answer.privately(
                    Words.in(asker.language(), RendezvousMessages.class).cancelled());
        });
    }
}
