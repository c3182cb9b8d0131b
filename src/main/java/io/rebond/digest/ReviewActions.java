package io.rebond.digest;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What animators do with what waits. Two of them at once are told what the other one did. */
@Singleton
class ReviewActions implements ActionHandler {

    private final Articles articles;
    private final Editions editions;
    private final Review review;
    private final Annotating annotating;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;

    ReviewActions(
            Articles articles,
            Editions editions,
            Review review,
            Annotating annotating,
            Communities communities,
            People people,
            Pseudonyms pseudonyms) {
        this.articles = articles;
        this.editions = editions;
        this.review = review;
        this.annotating = annotating;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Review.ACCEPT, Review.REJECT, Review.UP, Review.BACK, Review.EDIT, Annotating.EDITED);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        var words = Words.in(language, ReviewMessages.class);
        var article = held(event.action().subject());
        if (article.isEmpty()) {
            return Answer.privately(Words.in(language, DigestMessages.class).gone());
        }
        var community = communities.get(article.get().communityId);
        if (!people.roleOf(event.actor(), community).covers(Role.ANIMATOR)) {
            return Answer.privately(Words.in(language, DigestMessages.class).animatorsOnly());
        } else if (event.action().name().equals(Review.EDIT)) {
            return article.get().isPublished()
                    ? Answer.privately(words.published(article.get().title))
                    : Annotating.form(article.get(), words);
        }
        var said = act(article.get(), event, language);
        var queue = review.of(community, language, Optional.of(said));
        return event.action().name().equals(Annotating.EDITED)
                ? new Answer.Private(queue)
                : new Answer.ReplaceCard(queue);
    }

    /** With the community's own row, as publishing holds it: an order has no two first places. */
    private Optional<Article> held(long id) {
        articles.communityOf(id).ifPresent(editions::hold);
        return articles.lock(id);
    }

    private String act(Article article, ActionTaken event, Language language) {
        var words = Words.in(language, ReviewMessages.class);
        var by = pseudonyms.of(event.actor());
        if (article.isPublished()) {
            return words.published(article.title);
        }
        return switch (event.action().name()) {
            case Review.ACCEPT -> {
                if (article.isAccepted()) {
                    yield words.already(article.title, reviewer(article, language));
                }
                article.accept(by, articles.lastRank(article.communityId) + 1);
                yield words.accepted(article.title);
            }
            case Review.REJECT -> {
                if (article.verdict == Verdict.REJECTED) {
                    yield words.alreadyRejected(article.title, reviewer(article, language));
                }
                article.reject(by);
                yield words.rejected(article.title);
            }
            case Review.BACK -> {
                article.putBack(by);
                yield words.putBack(article.title);
            }
            case Review.UP -> {
                articles.before(article).ifPresent(article::changePlaces);
                yield words.moved(article.title);
            }
            default -> annotating.keep(article, event, words);
        };
    }

    private String reviewer(Article article, Language language) {
        return Optional.ofNullable(article.reviewedBy)
                .flatMap(pseudonyms::behind)
                .map(people::nameOf)
                .orElseGet(() -> Words.in(language, DigestMessages.class).someone());
    }
}
