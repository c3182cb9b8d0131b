package io.rebond.digest;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Showcase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Editions as what was shown to a channel, item by item. */
@Singleton
class Shown implements Showcase {

    private final Editions editions;
    private final Articles articles;
    private final UsefulVotes votes;

    Shown(Editions editions, Articles articles, UsefulVotes votes) {
        this.editions = editions;
        this.articles = articles;
        this.votes = votes;
    }

    @Override
    public List<Exhibit> exhibits(long community, Instant from, Instant before, int most) {
        return editions.published(community, from, before, most).stream()
                .flatMap(edition -> of(edition).stream())
                .toList();
    }

    /** Empty for one that stands in no channel. */
    Optional<Exhibit> of(Edition edition) {
        return editions.copies(edition.id).stream().findFirst().map(copy -> exhibit(edition, copy.channel()));
    }

    private Exhibit exhibit(Edition edition, ChannelRef where) {
        var items = articles.of(edition);
        var totals = votes.totals(items.stream().map(item -> item.id).toList());
        return new Exhibit(
                where,
                edition.publishedAt,
                Subject.purposeOf(edition),
                items.stream().map(Subject::purposeOf).toList(),
                items.stream()
                        .filter(item -> totals.containsKey(item.id))
                        .collect(Collectors.toMap(Subject::of, item -> totals.get(item.id))));
    }
}
