package io.rebond.digest;

import io.rebond.chat.Act;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Interacted;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Set;

/** What people do with an item by its buttons. */
@Singleton
class ItemActions implements ActionHandler {

    private final Articles articles;
    private final UsefulVotes votes;
    private final Discussions discussions;
    private final Distribution distribution;
    private final Languages languages;
    private final Event<Interacted> interacted;
    private final Pseudonyms pseudonyms;

    ItemActions(
            Articles articles,
            UsefulVotes votes,
            Discussions discussions,
            Distribution distribution,
            Languages languages,
            Event<Interacted> interacted,
            Pseudonyms pseudonyms) {
        this.articles = articles;
        this.votes = votes;
        this.discussions = discussions;
        this.distribution = distribution;
        this.languages = languages;
        this.interacted = interacted;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Portrait.READ, Portrait.USEFUL, Portrait.DISCUSS);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), DigestMessages.class);
        return articles.lock(event.action().subject())
                .map(item -> act(item, event, words))
                .orElseGet(() -> Answer.privately(words.gone()));
    }

    private Answer act(Article item, ActionTaken event, DigestMessages words) {
        return switch (event.action().name()) {
            case Portrait.READ -> read(item, event);
            case Portrait.USEFUL -> useful(item, event, words);
            default -> discussions.open(item, event, words);
        };
    }

    private Answer read(Article item, ActionTaken event) {
        tell(item, event, Act.CLICKED, true);
        return Answer.nothing();
    }

    private Answer useful(Article item, ActionTaken event, DigestMessages words) {
        boolean stands = votes.toggle(
                item.id, pseudonyms.of(event.actor()), event.actor().workspace().platform());
        tell(item, event, Act.USEFUL, stands);
        distribution.refresh(item);
        return Answer.privately(stands ? words.usefulNoted() : words.usefulTakenBack());
    }

    private void tell(Article item, ActionTaken event, Act act, boolean present) {
        interacted.fire(new Interacted(
                event.actor(),
                act,
                Subject.purposeOf(item),
                distribution.placeOf(item, event.where()),
                "",
                present,
                event.at()));
    }
}
