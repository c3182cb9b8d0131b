package io.rebond.feed;

import static io.rebond.feed.Feeds.feedOf;
import static io.rebond.feed.Feeds.openingNothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.Refused;
import io.rebond.web.Validators;
import io.vertx.core.Vertx;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleFeedsTest {
    private static final Vertx vertx = Vertx.vertx();
    private final FeedReader reader = new FeedReader(vertx, openingNothing());

    @AfterAll
    static void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @CsvSource({
        "sample:tech-watch, The Example Tech Watch",
        "sample:security, Example Security Desk",
        "sample:bonnes-pratiques, Le carnet des bonnes pratiques"
    })
    void readLikeAnyFeed(String address, String title) throws Refused {
        Feed feed = feedOf(reader.read(FeedAddress.parse(address, openingNothing()), Validators.NONE));

        assertThat(feed.title()).isEqualTo(title);
        assertThat(feed.entries()).hasSize(8).allSatisfy(entry -> {
            assertThat(entry.summary()).isNotBlank();
            assertThat(entry.publishedAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(entry.link().getHost()).isIn("example.com", "example.org");
        });
        assertThat(feed.entries())
                .anySatisfy(entry -> assertThat(entry.readingMinutes()).isPresent());
    }
}
