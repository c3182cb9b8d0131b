package io.rebond.digest;

import io.rebond.chat.Act;
import io.rebond.chat.Interacted;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Suggestions;
import io.rebond.directory.Communities;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Takes in what was said in a message, and keeps with it how far it may go. */
@Singleton
class SuggestionBox implements Suggestions {

    private final Proposals proposals;
    private final Articles articles;
    private final Communities communities;
    private final Pseudonyms pseudonyms;
    private final Event<Interacted> interacted;
    private final Clock clock;

    SuggestionBox(
            Proposals proposals,
            Articles articles,
            Communities communities,
            Pseudonyms pseudonyms,
            Event<Interacted> interacted,
            Clock clock) {
        this.proposals = proposals;
        this.articles = articles;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
        this.interacted = interacted;
        this.clock = clock;
    }

    @Override
    public Outcome take(Suggestion suggestion) {
        var place = suggestion.message().conversation();
        var article = article(suggestion);
        if (proposals.isKnown(article)) {
            return new Outcome(false, article.title);
        }
        article.confide(
                Confidence.of(communities.earshotOf(place, suggestion.open()), place), key(suggestion.message()));
        return new Outcome(proposals.add(article, suggestion.by(), place), article.title);
    }

    /** The community's own row is not needed: what is deleted here has no place among those that are accepted. */
    @Override
    public boolean takeBack(MessageRef message) {
        var waiting = articles.lockSaidAs(key(message)).filter(article -> !article.isPublished());
        waiting.ifPresent(article -> {
            proposer(article).ifPresent(by -> tellTakenBack(article, by, message));
            articles.delete(article);
        });
        return waiting.isPresent();
    }

    private Article article(Suggestion suggestion) {
        var community = communities.of(suggestion.message().conversation());
        var by = pseudonyms.of(suggestion.by());
        return Proposals.address(suggestion.link())
                .map(address -> new Proposal(address, "", withoutLink(suggestion), Topics.NONE))
                .map(proposal -> Article.proposed(community.id(), proposal, by, clock.instant()))
                .orElseGet(() -> Article.said(
                        community.id(), suggestion.words(), by, key(suggestion.message()), clock.instant()));
    }

    /** What leads there stands in the title. */
    private static String withoutLink(Suggestion suggestion) {
        return suggestion.words().replace(suggestion.link(), "");
    }

    private Optional<MemberRef> proposer(Article article) {
        return Optional.ofNullable(article.proposedBy).flatMap(pseudonyms::behind);
    }

    private void tellTakenBack(Article article, MemberRef by, MessageRef message) {
        interacted.fire(new Interacted(
                by, Act.SHARED, Subject.purposeOf(article), message.conversation(), "", false, clock.instant()));
    }

    private static String key(MessageRef message) {
        return Fingerprint.of(String.join(
                "|",
                message.workspace().platform(),
                message.workspace().id(),
                message.conversation().id(),
                message.id()));
    }
}
