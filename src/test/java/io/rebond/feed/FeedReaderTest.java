package io.rebond.feed;

import static io.rebond.feed.Feeds.feedOf;
import static io.rebond.feed.Feeds.opening;
import static io.rebond.feed.Feeds.problemOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.HostileServer;
import io.rebond.web.Problem;
import io.rebond.web.Validators;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched is understood, or said to be no feed. */
class FeedReaderTest {
    private final Vertx vertx = Vertx.vertx();
    private final HostileServer server = new HostileServer();

    @AfterEach
    void hangUp() throws IOException {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void readsAFeed() {
        server.serves("/feed", Rss.FEED);

        Feed feed = feedOf(read());

        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/octet-stream", "text/plain; charset=none-such", "rubbish"})
    void believesTheXmlRatherThanTheContentType(String contentType) {
        server.serves("/feed", contentType, Rss.FEED.getBytes(UTF_8));

        assertThat(feedOf(read()).entries()).hasSize(2);
    }

    @Test
    void honoursTheCharsetOfTheHeader() {
        String feed = Rss.of(Rss.item("Café", "https://example.com/1"));
        server.serves("/feed", "text/xml; charset=ISO-8859-1", feed.getBytes(ISO_8859_1));

        assertThat(feedOf(read()).entries()).extracting(FeedEntry::title).containsExactly("Café");
    }

    @Test
    void binaryIsNoFeed() {
        byte[] junk = new byte[50_000];
        new Random(7).nextBytes(junk);
        server.serves("/feed", "application/rss+xml", junk);

        assertThat(problemOf(read())).isEqualTo(Problem.NOT_A_FEED);
    }

    @Test
    void whatTheWebRefusesIsAResult() {
        assertThat(read()).isEqualTo(new FetchResult.Failed(Problem.HTTP_STATUS, "404"));
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        server.serves("/feed", "text/xml", Rss.FEED.getBytes(UTF_8), "ETag: \"v1\"");
        Validators known = ((FetchResult.Fetched) read()).validators();
        server.sends("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(UTF_8));

        assertThat(read(known)).isEqualTo(new FetchResult.NotModified());
    }

    private FetchResult read() {
        return read(Validators.NONE);
    }

    private FetchResult read(Validators known) {
        return new FeedReader(vertx, opening(server)).read(new FeedAddress(URI.create(server.url("/feed"))), known);
    }
}
