package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.stories.LoopbackFeeds.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.rebond.digest.ReadingRound;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a feed does or says, it is a line on its source and harms no other. */
@WithTestResource(value = LoopbackFeeds.class, scope = TestResourceScope.GLOBAL)
abstract class OddFeedsContract extends Story {

    LoopbackFeeds feeds;

    @Inject
    ReadingRound round;

    private final String path = "/" + UUID.randomUUID();

    private Member follows(String... addresses) {
        var grace = company.animator("Grace", ENGLISH);
        for (var address : addresses) {
            grace.types("source add " + address);
        }
        company.sourcesRead();
        return grace;
    }

    private void later(Duration time) {
        clock.pass(time);
        round.begin();
    }

    @Test
    void a_dead_and_a_damaged_feed_are_lines_and_the_others_go_on() {
        var fine = feeds.serves(path, "News", item("1", "One", "https://example.com/1"));
        var damaged = feeds.serves(path + "-damaged", "<rss><channel><title>Torn</ti");
        var gone = fine + "-gone";
        var grace = follows(gone, damaged, fine);

        assertThat(grace.types("source list")).isEqualTo("""
                # Sources
                **%1$s**  The server answered with an error. (404) (1 in a row)
                %1$s
                [Pause] [Remove]
                **%2$s**  The feed is damaged and cannot be read. (1 in a row)
                %2$s
                [Pause] [Remove]
                **News**  fine, read 17 November 09:00
                %3$s
                [Pause] [Remove]""".formatted(gone, damaged, fine));
        assertThat(grace.types("digest preview")).contains("One <https://example.com/1>");
    }

    @Test
    void a_source_that_is_mended_is_fine_again() {
        var feed = feeds.serves(path + "-other", "Other", "").replace("-other", "");
        var grace = follows(feed);
        feeds.serves(path, "News", item("1", "One", "https://example.com/1"));
        later(Duration.ofHours(2));

        assertThat(grace.types("source list")).contains("**News**  fine, read 17 November 11:00");
    }

    @Test
    void what_a_feed_says_can_be_neither_too_long_nor_an_instruction() {
        feeds.lastModified(path, "x".repeat(200));
        var feed = feeds.serves(
                path,
                "N".repeat(400),
                item("1", "<![CDATA[<script>alert(1)</script>*bold* <!channel>]]>", "https://example.com/1"),
                item("2", "Long", "https://example.com/" + "\u00e9".repeat(1_000)),
                item("3", "Wide", "https://" + "a.".repeat(200) + "example.com/3"));
        var grace = follows(feed);

        assertThat(grace.types("source list")).contains("fine, read 17 November 09:00");
        assertThat(grace.types("digest preview"))
                .contains("*bold*")
                .doesNotContain("Wide")
                .doesNotContain("Long");
    }

    @Test
    void two_sources_that_bring_the_same_article_at_once_are_both_fine() {
        var items = IntStream.range(0, 20)
                .mapToObj(i -> item("i" + i, "Item " + i, "https://example.com/" + i))
                .toArray(String[]::new);
        var first = feeds.serves(path + "-a", "First", items);
        var second = feeds.serves(path + "-b", "Second", items);
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add " + first);
        grace.types("source add " + second);
        company.sourcesRead();

        assertThat(grace.types("source list")).contains("**First**  fine").contains("**Second**  fine");
    }
}
