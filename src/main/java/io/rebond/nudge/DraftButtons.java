package io.rebond.nudge;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.nudge.Nudge.State;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The buttons by which an author has a nudge scheduled, or lets it be. */
@Singleton
class DraftButtons implements ActionHandler {

    static final String SCHEDULE = "nudge.schedule";
    static final String DISCARD = "nudge.discard";

    private final Nudges nudges;
    private final Planning planning;
    private final Telling telling;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Clock clock;

    DraftButtons(
            Nudges nudges,
            Planning planning,
            Telling telling,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Audit audit,
            Clock clock) {
        this.nudges = nudges;
        this.planning = planning;
        this.telling = telling;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SCHEDULE, DISCARD);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), NudgeMessages.class);
        var draft = nudges.lock(event.action().subject())
                .filter(nudge -> nudge.state() == State.DRAFT)
                .filter(nudge -> pseudonyms.known(event.actor()).equals(Optional.of(nudge.author())));
        if (draft.isEmpty()) {
            return Answer.privately(words.settled());
        } else if (event.action().name().equals(DISCARD)) {
            nudges.remove(draft.get().id());
            return Answer.privately(words.discarded());
        }
        return schedule(draft.get(), event, words);
    }

    private Answer schedule(Nudge draft, ActionTaken event, NudgeMessages words) {
        var community = communities.get(draft.community());
        var day = draft.firstDay(clock.instant(), community.zone());
        if (day.isEmpty()) {
            nudges.remove(draft.id());
            return Answer.privately(words.passed());
        }
        nudges.schedule(draft, clock.instant());
        planning.goOn(draft, day, community);
        audit.note(event.actor(), Change.NUDGE_SCHEDULED, "nudge:" + draft.id());
        return new Answer.Private(Message.saying(words.scheduled(draft.id()))
                .paragraph(telling.schedule(draft, community, people.languageOf(event.actor())))
                .build());
    }
}
