package io.rebond.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells those who proposed something that it was published, and some days later how it was received. */
@Singleton
class Thanks implements Chore {

    /** Who was not thanked by then, is thanked no more: it would be news to nobody. */
    private static final Duration FRESH = Duration.ofDays(7);

    /** By then most of what will be said of an item has been said. */
    private static final Duration LATER = Duration.ofDays(3);

    private final Articles articles;
    private final UsefulVotes votes;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Communities communities;
    private final Manners manners;
    private final Outbox outbox;
    private final Clock clock;

    Thanks(
            Articles articles,
            UsefulVotes votes,
            People people,
            Pseudonyms pseudonyms,
            Communities communities,
            Manners manners,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.votes = votes;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
        this.manners = manners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nobody is thanked for what they published themselves, at night, nor when their week is full. */
    void give(Edition edition, List<Article> items) {
        items.stream()
                .filter(item -> item.proposedBy != null && !item.proposedBy.equals(edition.publishedBy))
                // Always in the same order, so that two editions never wait for each other.
                .sorted(Comparator.comparing(item -> item.proposedBy))
                .forEach(item -> thank(item, edition.number));
    }

    @Override
    @Scheduled(identity = "digest-thanks", every = "1h", delayed = "10m")
    public void run() {
        var now = clock.instant();
        eachOf(articles::toThank, now.minus(FRESH), item -> item.thankedAt == null, this::thank);
        eachOf(articles::toTell, now.minus(LATER), item -> item.toldAt == null, this::report);
    }

    private void eachOf(
            Function<Instant, List<Long>> due, Instant limit, Predicate<Article> still, Consumer<Article> act) {
        QuarkusTransaction.requiringNew().call(() -> due.apply(limit)).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> articles.lock(id).filter(still).ifPresent(act)));
    }

    private void thank(Article item) {
        articles.numberOf(item).ifPresent(number -> thank(item, number));
    }

    private void thank(Article item, int number) {
        if (mayBeTold(item)) {
            item.thankedAt = clock.instant();
            tell(item, words -> words.thanks(item.title, number));
        }
    }

    private void report(Article item) {
        int useful = votes.totals(List.of(item.id)).getOrDefault(item.id, 0);
        if (useful + item.replies == 0) {
            item.toldAt = clock.instant();
        } else if (mayBeTold(item)) {
            item.toldAt = clock.instant();
            tell(item, words -> words.received(item.title, useful, item.replies));
        }
    }

    /** Who is gone is not waited for. */
    private boolean mayBeTold(Article item) {
        var community = communities.get(item.communityId);
        return proposer(item).map(member -> manners.allow(member, community)).orElse(true);
    }

    private Optional<MemberRef> proposer(Article item) {
        return Optional.ofNullable(item.proposedBy).flatMap(pseudonyms::behind);
    }

    private void tell(Article item, Function<ReviewMessages, String> sentence) {
        proposer(item)
                .ifPresent(proposer -> outbox.post(new Posting(
                        new Target.ToMember(proposer),
                        Message.of(sentence.apply(words(proposer))),
                        new Purpose(Subject.FEATURE, "thanks:" + item.id))));
    }

    private ReviewMessages words(MemberRef member) {
        Language language = people.languageOf(member);
        return Words.in(language, ReviewMessages.class);
    }
}
