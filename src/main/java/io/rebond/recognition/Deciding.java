package io.rebond.recognition;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the receiver decides about others seeing it, and the giver about having said it at all. */
@Singleton
class Deciding implements ActionHandler {

    static final String SHOW = "kudos.show";
    static final String KEEP = "kudos.keep";
    static final String TAKE_BACK = "kudos.take-back";

    private final Gifts gifts;
    private final Showing showing;
    private final Handing handing;
    private final Names names;
    private final Pseudonyms pseudonyms;
    private final Languages languages;

    Deciding(Gifts gifts, Showing showing, Handing handing, Names names, Pseudonyms pseudonyms, Languages languages) {
        this.gifts = gifts;
        this.showing = showing;
        this.handing = handing;
        this.names = names;
        this.pseudonyms = pseudonyms;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SHOW, KEEP, TAKE_BACK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), KudosMessages.class);
        return Answer.privately(pseudonyms
                .known(event.actor())
                .map(person -> event.action().name().equals(TAKE_BACK)
                        ? takeBack(event, person, words)
                        : decide(event, person, words))
                .orElseGet(words::notYours));
    }

    private String decide(ActionTaken event, long person, KudosMessages words) {
        Optional<Gift> theirs =
                gifts.hold(event.action().subject()).filter(gift -> gift.receiver() == person && gift.open());
        if (theirs.isEmpty()) {
            return words.notYours();
        }
        var gift = theirs.get();
        if (event.action().name().equals(KEEP)) {
            showing.keep(gift);
            return words.kept();
        } else if (!gift.standing() || gift.words().isEmpty()) {
            return words.tooLate();
        }
        showing.show(gift);
        return words.nowShown(names.of(gift.place(), words));
    }

    private String takeBack(ActionTaken event, long person, KudosMessages words) {
        var said = gifts.holdTogether(person, UUID.fromString(event.action().argument()));
        long reversed = said.stream()
                .filter(gift -> handing.reverse(event.actor(), gift, event.at()))
                .count();
        return reversed > 0 ? words.reversed() : words.nothingToReverse();
    }
}
