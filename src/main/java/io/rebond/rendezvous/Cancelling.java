package io.rebond.rendezvous;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** The button that ends a rendezvous for good: for whoever arranged it, and for the animators of its channel. */
@Singleton
class Cancelling implements ActionHandler {

    static final String CANCEL = "rendezvous.cancel";

    private final Agenda agenda;
    private final People people;
    private final Audit audit;

    Cancelling(Agenda agenda, People people, Audit audit) {
        this.agenda = agenda;
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Set<String> actions() {
        return Set.of(CANCEL);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), RendezvousMessages.class);
        return agenda.lock(event.action().subject())
                .map(rendezvous -> {
                    boolean own = rendezvous.organiser().equals(Optional.of(event.actor()));
                    if (!own
                            && !people.roleOf(event.actor(), rendezvous.channel())
                                    .covers(Role.ANIMATOR)) {
                        return Answer.privately(words.notYours());
                    }
                    agenda.cancel(rendezvous);
                    if (!own) {
                        audit.note(event.actor(), Change.RENDEZVOUS_CANCELLED, rendezvous.feature());
                    }
                    return Answer.privately(words.cancelled());
                })
                .orElseGet(() -> Answer.privately(words.gone()));
    }
}
