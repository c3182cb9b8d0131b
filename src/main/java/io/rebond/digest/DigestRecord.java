package io.rebond.digest;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the digest stores about a person: their votes, and their name on what they proposed, reviewed or published. */
@Singleton
class DigestRecord implements PersonalDataHolder {

    private final Articles articles;
    private final Editions editions;
    private final UsefulVotes votes;
    private final Distribution distribution;
    private final Pseudonyms pseudonyms;

    DigestRecord(
            Articles articles, Editions editions, UsefulVotes votes, Distribution distribution, Pseudonyms pseudonyms) {
        this.articles = articles;
        this.editions = editions;
        this.votes = votes;
        this.distribution = distribution;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DigestMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            votes.of(number).stream()
                    .map(articles::findById)
                    .forEach(item -> entries.add(new Entry(words.kindUseful(), item.title, null)));
            articles.proposedBy(number)
                    .forEach(item -> entries.add(new Entry(words.kindProposed(), item.title, item.foundAt)));
            articles.ownedBy(number)
                    .forEach(item -> entries.add(new Entry(words.kindOwned(), item.title, item.foundAt)));
            articles.reviewedBy(number).forEach(item -> entries.add(new Entry(words.kindReviewed(), item.title, null)));
        });
        return entries;
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            var touched = articles.lockTouchedBy(number, votes.of(number));
            touched.forEach(item -> item.forget(number));
            // A story that its author has not agreed to goes with them, and so do their words from behind a door.
            var gone = touched.stream()
                    .filter(item -> item.verdict == Verdict.ASKED && item.owner == null || item.isNobodysSecret())
                    .toList();
            gone.forEach(articles::delete);
            var published = editions.list("publishedBy", number);
            published.forEach(edition -> edition.publishedBy = null);
            votes.erase(number);
            touched.stream()
                    .filter(item -> item.verdict != Verdict.ASKED && !gone.contains(item))
                    .forEach(distribution::refresh);
            published.forEach(distribution::refresh);
        });
    }
}
