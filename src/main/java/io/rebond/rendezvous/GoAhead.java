package io.rebond.rendezvous;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.rendezvous.Occurrence.State;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** The button that lets an occurrence leave: at its hour or, when that has passed, at once. */
@Singleton
class GoAhead implements ActionHandler {

    private final Agenda agenda;
    private final Happening happening;
    private final People people;

    GoAhead(Agenda agenda, Happening happening, People people) {
        this.agenda = agenda;
        this.happening = happening;
        this.people = people;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Happening.GO_AHEAD);
    }

    @Override
    public Answer on(ActionTaken event) {
        var parts = event.action().argument().split("@", 2);
        var at = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        var words = Words.in(people.languageOf(event.actor()), RendezvousMessages.class);
        return agenda.lock(Long.parseLong(parts[0]))
                .map(rendezvous -> decide(rendezvous, at, event, words))
                .orElseGet(() -> Answer.privately(words.gone()));
    }

    private Answer decide(Rendezvous rendezvous, Instant at, ActionTaken event, RendezvousMessages words) {
        if (!people.roleOf(event.actor(), rendezvous.channel()).covers(Role.ANIMATOR)) {
            return Answer.privately(words.animatorsOnly());
        }
        var state =
                agenda.occurrence(rendezvous.id(), at).map(Occurrence::state).orElse(State.MISSED);
        if (state == State.REMINDED || state == State.WAITING) {
            if (rendezvous.organiser().isEmpty()) {
                return Answer.privately(words.rests());
            } else if (rendezvous.resting()) {
                return Answer.privately(words.restsNow());
            }
        }
        return Answer.privately(
                switch (state) {
                    case REMINDED -> {
                        agenda.note(rendezvous, at, State.APPROVED);
                        yield words.approved(happening.moment(rendezvous, at, people.languageOf(event.actor())));
                    }
                    case WAITING -> {
                        if (happening.isHeld(rendezvous)) {
                            yield words.heldNow();
                        }
                        agenda.note(rendezvous, at, State.DONE);
                        happening.run(rendezvous);
                        yield words.leaves();
                    }
                    case APPROVED -> words.approvedAlready();
                    case DONE -> words.doneAlready();
                    case MISSED -> words.gone();
                    case HELD -> words.heldThen();
                    case RESTED -> words.restedThen();
                    case MOVED -> words.movedSince();
                });
    }
}
