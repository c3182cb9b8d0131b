package io.rebond.digest;

import io.rebond.chat.Act;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Interacted;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.privacy.Pseudonyms;
import io.rebond.web.Links;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** What members put forward. */
@Singleton
class Proposals {

    private final Articles articles;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Event<Interacted> interacted;
    private final Clock clock;

    Proposals(
            Articles articles,
            Communities communities,
            Pseudonyms pseudonyms,
            Event<Interacted> interacted,
            Clock clock) {
        this.articles = articles;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.interacted = interacted;
        this.clock = clock;
    }

    static Optional<URI> address(String text) {
        return Links.canonical(text);
    }

    /** False when the community knows the address already. */
    boolean add(Proposal proposal, MemberRef by, ChannelRef where) {
        var community = communities.of(where);
        return add(Article.proposed(community.id(), proposal, pseudonyms.of(by), clock.instant()), by, where);
    }

    boolean add(Article article, MemberRef by, ChannelRef where) {
        if (isKnown(article)) {
            return false;
        }
        articles.persist(article);
        interacted.fire(new Interacted(by, Act.SHARED, Subject.purposeOf(article), where, "", true, clock.instant()));
        return true;
    }

    boolean isKnown(Article article) {
        return articles.known(article.communityId, article.addressKey).isPresent();
    }
}
