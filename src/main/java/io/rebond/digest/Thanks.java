package io.rebond.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells those who proposed something that it was published, and some days later how it was received. */
@Singleton
class Thanks {

    /** By then most of what will be said of an item has been said. */
    private static final Duration LATER = Duration.ofDays(3);

    private final Articles articles;
    private final UsefulVotes votes;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Thanks(Articles articles, UsefulVotes votes, People people, Pseudonyms pseudonyms, Outbox outbox, Clock clock) {
        this.articles = articles;
        this.votes = votes;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nobody is thanked for what they published themselves. */
    void give(Edition edition, List<Article> items) {
        items.stream()
                .filter(item -> item.proposedBy != null && !item.proposedBy.equals(edition.publishedBy))
                .forEach(item -> {
                    item.thankedAt = clock.instant();
                    tell(item, words -> words.thanks(item.title, edition.number));
                });
    }

    @Scheduled(identity = "digest-thanks", every = "1h", delayed = "10m")
    void follow() {
        var due = QuarkusTransaction.requiringNew()
                .call(() -> articles.toTell(clock.instant().minus(LATER)));
        due.forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> articles.lock(id).filter(item -> item.toldAt == null).ifPresent(this::report)));
    }

    private void report(Article item) {
        item.toldAt = clock.instant();
        int useful = votes.totals(List.of(item.id)).getOrDefault(item.id, 0);
        if (useful + item.replies > 0) {
            tell(item, words -> words.received(item.title, useful, item.replies));
        }
    }

    private void tell(Article item, Function<ReviewMessages, String> sentence) {
        Optional.ofNullable(item.proposedBy)
                .flatMap(pseudonyms::behind)
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
