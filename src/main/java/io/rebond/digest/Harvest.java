package io.rebond.digest;

import io.rebond.feed.FeedEntry;
import io.rebond.feed.FetchResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Takes over what a reading brought: each article once. */
@Singleton
class Harvest {

    private final Articles articles;
    private final DigestConfig config;
    private final Clock clock;

    Harvest(Articles articles, DigestConfig config, Clock clock) {
        this.articles = articles;
        this.config = config;
        this.clock = clock;
    }

    void take(Source source, FetchResult result) {
        var now = clock.instant();
        result.match(
                () -> {
                    source.unchanged(now);
                    return source;
                },
                fetched -> {
                    source.changed(fetched.feed(), fetched.validators(), now);
                    fetched.feed().entries().forEach(entry -> take(source, entry, now));
                    return source;
                },
                failed -> {
                    source.failed(failed);
                    return source;
                });
    }

    private void take(Source source, FeedEntry entry, Instant now) {
        if (!articles.isNew(source, entry.identity()) || !source.isSample() && isStale(entry, now)) {
            return;
        }
        var article = Article.found(source, entry, now);
        if (articles.known(source.communityId, article.addressKey).isEmpty()) {
            articles.persist(article);
        }
    }

    private boolean isStale(FeedEntry entry, Instant now) {
        return entry.publishedAt() != null && entry.publishedAt().isBefore(now.minus(config.freshness()));
    }
}
