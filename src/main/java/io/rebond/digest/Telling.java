package io.rebond.digest;

import io.rebond.chat.Act;
import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Interacted;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.directory.WeeklyCap;
import io.rebond.privacy.Pseudonyms;
import io.rebond.web.Links;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Takes in what colleagues tell of their own: a project, an announcement, a story that worked. */
@Singleton
class Telling {

    static final int TITLE_LIMIT = 150;
    static final int BODY_LIMIT = 1_500;

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String ADDRESS = "address";
    static final String OWNER = "owner";
    static final String TOPICS = "topics";

    /**
     * What somebody wants to tell, as it was typed.
     *
     * @param owner whose project or story it is; "" for their own
     * @param followsUp the project that this tells what became of, or null
     */
    record Wish(
            Kind kind,
            String title,
            String body,
            String address,
            String owner,
            Topics topics,
            boolean finished,
            Long followsUp) {}

    /** @param field what was not understood; "" when it was taken in */
    record Outcome(String field, String sentence) {}

    private final Articles articles;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final WeeklyCap cap;
    private final Outbox outbox;
    private final Event<Interacted> interacted;
    private final Clock clock;

    Telling(
            Articles articles,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            WeeklyCap cap,
            Outbox outbox,
            Event<Interacted> interacted,
            Clock clock) {
        this.articles = articles;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.cap = cap;
        this.outbox = outbox;
        this.interacted = interacted;
        this.clock = clock;
    }

    Outcome take(Asker asker, Wish wish) {
        var words = Words.in(asker.language(), TellingMessages.class);
        if (wish.title().isBlank() || wish.title().length() > TITLE_LIMIT) {
            return new Outcome(TITLE, words.titleLength(TITLE_LIMIT));
        } else if (wish.body().length() > BODY_LIMIT) {
            return new Outcome(BODY, words.bodyLength(BODY_LIMIT));
        }
        var address = Links.canonical(wish.address());
        if (address.isEmpty() && !wish.address().isBlank()) {
            return new Outcome(
                    ADDRESS, Words.in(asker.language(), DigestMessages.class).notAnAddress());
        }
        var owner = wish.owner().isBlank() ? Optional.of(asker.member()) : people.find(asker, wish.owner());
        return owner.map(whose -> take(asker, wish, address, whose))
                .orElseGet(() -> new Outcome(OWNER, words.nobody(Proposal.word(wish.owner()))));
    }

    private Outcome take(Asker asker, Wish wish, Optional<URI> address, MemberRef owner) {
        var words = Words.in(asker.language(), TellingMessages.class);
        var community = communities.of(asker.where());
        var item = Article.told(
                community.id(),
                wish,
                address,
                pseudonyms.of(owner),
                pseudonyms.of(asker.member()),
                community.name(),
                clock.instant());
        boolean asks = wish.kind() == Kind.STORY && !owner.equals(asker.member());
        if (asks) {
            // Nobody sees the draft before its author has said yes.
            item.verdict = Verdict.ASKED;
        }
        articles.persistAndFlush(item);
        if (asks) {
            ask(item, owner, asker);
            return new Outcome("", words.asked(people.nameOf(owner)));
        }
        tell(item, asker.member(), asker.where());
        return new Outcome("", words.taken(item.title));
    }

    void tell(Article item, MemberRef by, ChannelRef where) {
        interacted.fire(new Interacted(by, Act.SHARED, Subject.purposeOf(item), where, "", true, clock.instant()));
    }

    private void ask(Article item, MemberRef owner, Asker asker) {
        cap.count(owner, communities.of(asker.where()));
        var words = Words.in(people.languageOf(owner), TellingMessages.class);
        outbox.post(new Posting(
                new Target.ToMember(owner),
                Message.saying(words.consent(people.nameOf(asker.member())))
                        .paragraph(Text.empty().strong(item.title).plain(item.body.isEmpty() ? "" : "\n" + item.body))
                        .buttons(
                                new Button(words.agree(), new Action(Consent.AGREE, item.id)).primary(),
                                new Button(words.change(), new Action(Consent.CHANGE, item.id)),
                                new Button(words.decline(), new Action(Consent.DECLINE, item.id)))
                        .context(words.consentFooter())
                        .build(),
                new Purpose(Subject.FEATURE, "consent:" + item.id)));
    }
}
