package io.rebond.digest;

import io.rebond.chat.Showcase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Editions as what was shown to a channel, item by item. */
@Singleton
class Shown implements Showcase {

    private final Editions editions;
    private final Articles articles;

    Shown(Editions editions, Articles articles) {
        this.editions = editions;
        this.articles = articles;
    }

    @Override
    public List<Exhibit> exhibits(long community, Instant from, Instant before, int most) {
        return editions.published(community, from, before, most).stream()
                .flatMap(edition -> of(edition).stream())
                .toList();
    }

    /** Empty for one that stands in no channel. */
    Optional<Exhibit> of(Edition edition) {
        return editions.copies(edition.id).stream()
                .findFirst()
                .map(copy -> new Exhibit(
                        copy.channel(),
                        edition.publishedAt,
                        Subject.purposeOf(edition),
                        articles.of(edition).stream().map(Subject::purposeOf).toList()));
    }
}
