package io.rebond.feed;

import static io.rebond.feed.FeedReading.feedOf;
import static io.rebond.feed.FeedReading.openingNothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleFeedsTest {
    @RegisterExtension
    static final FeedReading reading = new FeedReading();

    @ParameterizedTest
    @CsvSource({
        "sample:tech-watch, The Example Tech Watch",
        "sample:security, Example Security Desk",
        "sample:bonnes-pratiques, Le carnet des bonnes pratiques"
    })
    void readLikeAnyFeed(String address, String title) throws FeedRefused {
        Feed feed = feedOf(
                reading.reader(openingNothing()).read(FeedAddress.parse(address, openingNothing()), Validators.NONE));

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
