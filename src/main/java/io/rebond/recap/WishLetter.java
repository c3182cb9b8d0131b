package io.rebond.recap;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.gathering.Gathering;
import jakarta.inject.Singleton;

/** What whoever invited reads a day after, in the caller's transaction. */
@Singleton
class WishLetter {

    private final Communities communities;
    private final Languages languages;
    private final Outbox outbox;

    WishLetter(Communities communities, Languages languages, Outbox outbox) {
        this.communities = communities;
        this.languages = languages;
        this.outbox = outbox;
    }

    void send(Gathering gathering, MemberRef host) {
        var words = Words.in(languages.languageOf(host), RecapMessages.class);
        var message = Message.saying(words.wish(gathering.plan().title()))
                .paragraph(words.whatFor(communities.nameOf(gathering.where())))
                .buttons(
                        new Button(words.write(), new Action(RecapForm.OPEN, gathering.id())).primary(),
                        new Button(words.askHow(), new Action(FollowUp.OPEN, gathering.id())))
                .context(words.once());
        outbox.post(new Posting(new Target.ToMember(host), message.build(), RecapLook.ofWish(gathering)));
    }
}
