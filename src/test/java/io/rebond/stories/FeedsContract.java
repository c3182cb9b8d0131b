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
import org.junit.jupiter.api.Test;

/** What feeds bring, each article once, whatever they do. */
@WithTestResource(value = LoopbackFeeds.class, scope = TestResourceScope.GLOBAL)
abstract class FeedsContract extends Story {

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
    void an_article_appears_once_although_two_sources_carry_it_in_other_spellings() {
        var first = feeds.serves(path + "-a", "First", item("a", "Records", "https://example.com/records"));
        var second = feeds.serves(
                path + "-b",
                "Second",
                item("b1", "Records again", "http://www.example.com/records/?utm_source=rss"),
                item("b2", "Once more", "https://example.com/records#comments"),
                item("b3", "Another", "https://example.com/another"));
        var grace = follows(first);
        grace.types("source add " + second);
        company.sourcesRead();

        assertThat(grace.types("digest preview")).isEqualTo("""
                # Preview: tech watch no. 1
                (2 reads, picked by Grace)
                Records <https://example.com/records>
                  First
                Another <https://example.com/another>
                  Second
                (Only you see this preview. To send it: `/rebond digest publish`)""");
    }

    @Test
    void an_article_appears_once_although_its_title_date_and_link_are_edited() {
        var feed = feeds.serves(path, "News", item("1", "One", "https://example.com/1"));
        var grace = follows(feed);
        grace.types("digest publish");
        feeds.serves(
                path, "News", item("1", "One, mended", "https://example.com/one", "Tue, 17 Nov 2026 07:00:00 GMT"));
        later(Duration.ofHours(1));

        assertThat(feeds.requests(path)).containsExactly(path + " new 200", path + " known 200");
        assertThat(grace.types("digest publish")).startsWith("Nothing to publish");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        var feed = feeds.serves(path, "News", item("1", "One", "https://example.com/1"));
        var grace = follows(feed);
        later(Duration.ofHours(1));

        assertThat(feeds.requests(path)).containsExactly(path + " new 200", path + " known 304");
        assertThat(grace.types("source list"))
                .isEqualTo("# Sources\n**News**  fine, read 17 November 10:00\n" + feed + "\n[Pause] [Remove]");
    }

    @Test
    void a_source_is_read_no_more_often_than_agreed_and_less_often_while_it_fails() {
        var feed = feeds.serves(path, "News", item("1", "One", "https://example.com/1"));
        follows(feed, feed + "-gone");
        later(Duration.ofMinutes(29));
        assertThat(feeds.requests(path)).hasSize(1);

        later(Duration.ofMinutes(2));
        assertThat(feeds.requests(path)).hasSize(2);
        assertThat(feeds.requests(path + "-gone")).hasSize(1);

        later(Duration.ofMinutes(30));
        assertThat(feeds.requests(path + "-gone")).hasSize(2);
    }

    @Test
    void an_old_article_of_a_new_source_is_no_news() {
        var feed = feeds.serves(
                path,
                "News",
                item("1", "Old", "https://example.com/old", "Thu, 01 Oct 2026 08:00:00 GMT"),
                item("2", "New", "https://example.com/new"));

        assertThat(follows(feed).types("digest preview")).contains("New").doesNotContain("Old");
    }
}
