package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.HostileServer;
import io.rebond.web.Validators;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Feeds that were cut, overwritten and doubled at random come back as a feed or as a reason, never as an exception. */
class MutatedFeedTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final HostileServer SERVER = new HostileServer();
    private static final FeedReader READER = new FeedReader(VERTX, Feeds.opening(SERVER));

    @AfterContainer
    static void close() throws IOException {
        SERVER.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Property(tries = 300)
    void comesBackAsAResult(
            @ForAll("mutatedFeeds") byte[] body,
            @ForAll("contentTypes") String type,
            @ForAll("encodings") String encoding) {
        SERVER.serves("/feed", type, body, "Content-Encoding: " + encoding);

        FetchResult result = READER.read(new FeedAddress(URI.create(SERVER.url("/feed"))), Validators.NONE);

        String outcome = result.match(() -> "not modified", MutatedFeedTest::described, failed -> "refused");
        assertThat(outcome).isIn("a feed", "refused");
    }

    private static String described(FetchResult.Fetched fetched) {
        Feeds.assertPlainAndBounded(fetched.feed());
        return "a feed";
    }

    @Provide
    Arbitrary<byte[]> mutatedFeeds() {
        Arbitrary<byte[]> feed =
                Arbitraries.of("tech-watch", "security", "bonnes-pratiques").map(MutatedFeedTest::sample);
        Arbitrary<byte[]> graft = Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(40),
                Arbitraries.of(
                                "<item>",
                                "</channel>",
                                "<![CDATA[",
                                "]]>",
                                "<!DOCTYPE a>",
                                "&eacute;",
                                "&#0;",
                                "<!--",
                                "\u202E",
                                "\uFEFF",
                                "http://[")
                        .map(String::getBytes));
        return Combinators.combine(
                        feed,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        graft.list().ofMaxSize(4))
                .as(MutatedFeedTest::mutate);
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of("text/xml", "application/rss+xml; charset=utf-16", "text/html; charset=ISO-2022-JP", "x");
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.frequency(Tuple.of(8, "identity"), Tuple.of(1, "gzip"), Tuple.of(1, "deflate"));
    }

    /** Cuts at one place, goes on at another, and grafts something in between. */
    private static byte[] mutate(byte[] feed, double until, double from, List<byte[]> grafts) {
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        mutated.write(feed, 0, (int) (feed.length * until));
        grafts.forEach(mutated::writeBytes);
        int resume = (int) (feed.length * from);
        mutated.write(feed, resume, feed.length - resume);
        return mutated.toByteArray();
    }

    private static byte[] sample(String name) {
        try (InputStream sample = MutatedFeedTest.class.getResourceAsStream("/samples/" + name + ".xml")) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
