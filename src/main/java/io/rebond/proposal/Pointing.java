package io.rebond.proposal;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Utterance;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import io.rebond.proposal.Wishes.Wish;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Somebody points at a message: by a shortcut, which brings it along and is answered, or by an emoji, which does neither. */
@Singleton
class Pointing implements ActionHandler {

    private final Wishes wishes;
    private final Proposing proposing;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Pointing(Wishes wishes, Proposing proposing, People people, Pseudonyms pseudonyms, Outbox outbox) {
        this.wishes = wishes;
        this.proposing = proposing;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Utterance.PICKED.name());
    }

    @Override
    public Answer on(ActionTaken event) {
        wishes.note(event.message(), pseudonyms.of(event.actor()), true, event.at());
        wishes.toSeeTo(event.message(), pseudonyms.of(event.actor())).ifPresent(wishes::seenTo);
        return Answer.privately(proposing.propose(event.actor(), Utterance.of(event)));
    }

    /** @param said empty when it cannot be read any more */
    void see(long id, Optional<Utterance> said) {
        wishes.hold(id).ifPresent(wish -> {
            wishes.seenTo(id);
            pseudonyms.behind(wish.asker()).ifPresent(asker -> tell(wish, asker, said));
        });
    }

    private void tell(Wish wish, MemberRef asker, Optional<Utterance> said) {
        var sentence = said.map(each -> proposing.propose(asker, each))
                .orElseGet(() -> Words.in(people.languageOf(asker), ProposalMessages.class)
                        .unreadable());
        outbox.post(new Posting(
                new Target.ToMember(asker), Message.of(sentence), new Purpose(Question.FEATURE, "wish:" + wish.id())));
    }
}
