package io.rebond.rendezvous;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.Set;

/** The button that ends a rendezvous for good. */
@Singleton
class Cancelling implements ActionHandler {

    static final String CANCEL = "rendezvous.cancel";

    private final Agenda agenda;
    private final People people;

    Cancelling(Agenda agenda, People people) {
        this.agenda = agenda;
        this.people = people;
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
                    if (!people.roleOf(event.actor(), rendezvous.channel()).covers(Role.ANIMATOR)) {
                        return Answer.privately(words.animatorsOnly());
                    }
                    agenda.cancel(rendezvous);
                    return Answer.privately(words.cancelled());
                })
                .orElseGet(() -> Answer.privately(words.gone()));
    }
}
