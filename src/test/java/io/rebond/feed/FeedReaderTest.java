package io.rebond.feed;

import static io.rebond.feed.FeedReading.feedOf;
import static io.rebond.feed.FeedReading.opening;
import static io.rebond.feed.FeedReading.problemOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    @RegisterExtension
    static final FeedReading reading = new FeedReading();

    private final HostileServer server = new HostileServer();

    @AfterEach
    void hangUp() throws IOException {
        server.close();
    }

    @Test
    void readsAFeed() {
        server.serves("/feed", Rss.FEED);

        Feed feed = feedOf(reading.read(server, "/feed"));

        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("One", "Two");
    }

    @Test
    void asksForWhatChangedOnly() {
        server.serves(
                "/feed",
                "application/rss+xml",
                Rss.FEED.getBytes(UTF_8),
                "ETag: \"v1\"",
                "Last-Modified: Mon, 02 Nov 2026 08:00:00 GMT");
        Validators known = ((FetchResult.Fetched) reading.read(server, "/feed")).validators();
        server.sends("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(UTF_8));

        FetchResult second = read("/feed", known);

        assertThat(second).isEqualTo(new FetchResult.NotModified());
        assertThat(server.requests().get(1))
                .contains("if-none-match: \"v1\"\n", "if-modified-since: Mon, 02 Nov 2026 08:00:00 GMT\n");
    }

    @Test
    void notModifiedIsAnErrorWhenNothingWasKnown() {
        server.sends("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(UTF_8));

        assertThat(reading.read(server, "/feed")).isEqualTo(failed(FeedProblem.HTTP_STATUS, "304"));
    }

    @Test
    void saysWhichStatusTheServerAnswered() {
        assertThat(reading.read(server, "/nowhere")).isEqualTo(failed(FeedProblem.HTTP_STATUS, "404"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/octet-stream", "text/plain; charset=none-such", "rubbish"})
    void believesTheXmlRatherThanTheContentType(String contentType) {
        server.serves("/feed", contentType, Rss.FEED.getBytes(UTF_8));

        assertThat(feedOf(reading.read(server, "/feed")).entries()).hasSize(2);
    }

    @Test
    void honoursTheCharsetOfTheHeader() {
        String feed = Rss.of(Rss.item("Café", "https://example.com/1"));
        server.serves("/feed", "text/xml; charset=ISO-8859-1", feed.getBytes(ISO_8859_1));

        assertThat(feedOf(reading.read(server, "/feed")).entries())
                .extracting(FeedEntry::title)
                .containsExactly("Café");
    }

    @Test
    void unpacksGzip() {
        serveZipped(Rss.FEED.getBytes(UTF_8));

        assertThat(feedOf(reading.read(server, "/feed")).entries()).hasSize(2);
    }

    @Test
    void stopsAGzipBomb() {
        serveZipped(new byte[200 * 1024 * 1024]);

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.TOO_LARGE);
    }

    @Test
    void refusesABrokenGzip() {
        server.serves("/feed", "text/xml", Rss.FEED.getBytes(UTF_8), "Content-Encoding: gzip");

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.MALFORMED);
    }

    @Test
    void stopsABodyThatIsTooLarge() {
        server.serves("/feed", Rss.of(" ".repeat(Limits.STANDARD.bytes())));

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.TOO_LARGE);
    }

    @Test
    void stopsABodyWithoutEnd() {
        byte[] part = " ".repeat(64 * 1024).getBytes(UTF_8);
        server.plays("/feed", (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            while (true) {
                out.write(part);
            }
        });

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.TOO_LARGE);
    }

    @Test
    void stopsHeadersWithoutEnd() {
        byte[] header = ("X-Padding: " + "x".repeat(1000) + "\r\n").getBytes(UTF_8);
        server.plays("/feed", (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write(header);
            }
        });

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-Padding: ", "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"})
    void doesNotWaitForADribble(String start) {
        server.dribbles("/feed", start);

        FetchResult result = reading.reader(opening(server), FeedReading.HASTY)
                .read(new FeedAddress(URI.create(server.url("/feed"))), Validators.NONE);

        assertThat(problemOf(result)).isEqualTo(FeedProblem.TOO_SLOW);
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() {
        server.plays("/feed", (socket, out) -> HostileServer.untilTheClientLeaves(socket));

        FetchResult result = reading.reader(opening(server), FeedReading.HASTY)
                .read(new FeedAddress(URI.create(server.url("/feed"))), Validators.NONE);

        assertThat(problemOf(result)).isEqualTo(FeedProblem.TOO_SLOW);
    }

    @Test
    void saysWhenTheServerBreaksOff() {
        server.sends("/feed", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss".getBytes(UTF_8));

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.BROKEN_CONNECTION);
    }

    @Test
    void saysWhenTheAnswerIsNotHttp() {
        server.sends("/feed", "220 mail.example ESMTP\r\n".getBytes(UTF_8));

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.BROKEN_CONNECTION);
    }

    @Test
    void saysWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }

        FetchResult result = reading.reader(opening("127.0.0.1:" + port))
                .read(new FeedAddress(URI.create("http://127.0.0.1:" + port + "/")), Validators.NONE);

        assertThat(result).isEqualTo(failed(FeedProblem.REFUSED_CONNECTION, "127.0.0.1"));
    }

    @Test
    void binaryIsNoFeed() {
        byte[] junk = new byte[50_000];
        new Random(7).nextBytes(junk);
        server.serves("/feed", "application/rss+xml", junk);

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.NOT_A_FEED);
    }

    @Test
    void followsRedirects() {
        server.redirects("/old", "/newer")
                .redirects("/newer", server.url("/feed"))
                .serves("/feed", Rss.FEED);

        assertThat(feedOf(reading.read(server, "/old")).entries()).hasSize(2);
    }

    @Test
    void fiveRedirectsAreEnough() {
        for (int hop = 0; hop < 6; hop++) {
            server.redirects("/" + hop, "/" + (hop + 1));
        }
        server.serves("/6", Rss.FEED);

        assertThat(feedOf(reading.read(server, "/1")).entries()).hasSize(2);
        assertThat(problemOf(reading.read(server, "/0"))).isEqualTo(FeedProblem.TOO_MANY_REDIRECTS);
    }

    @Test
    void noticesALoopAtOnce() {
        server.redirects("/a", "/b").redirects("/b", "/a#again");

        assertThat(problemOf(reading.read(server, "/a"))).isEqualTo(FeedProblem.TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void refusesAnEndlessRedirect() {
        server.redirects("/feed", "https://" + "a.".repeat(10_000) + "example/");

        assertThat(problemOf(reading.read(server, "/feed"))).isEqualTo(FeedProblem.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data/",
                "//10.0.0.1/",
                "http://127.0.0.1:1/",
                "file:///etc/passwd",
                "https://2130706433/",
                "sample:tech-watch",
                "https://"
            })
    void aRedirectIsCheckedLikeAnyAddress(String location) {
        server.redirects("/feed", location);

        assertThat(problemOf(reading.read(server, "/feed")))
                .isIn(
                        FeedProblem.PRIVATE_ADDRESS,
                        FeedProblem.NOT_HTTPS,
                        FeedProblem.STRANGE_HOST,
                        FeedProblem.NOT_AN_ADDRESS);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndNamesTheHost() {
        server.serves("/feed", Rss.FEED);
        AtomicInteger asked = new AtomicInteger();
        Addresses.Names rebinding = host -> asked.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : new InetAddress[] {InetAddress.getByName("198.51.100.1")};
        String host = "rebinding.example:" + server.port();

        FetchResult result = reading.reader(opening(host), rebinding, Limits.STANDARD, null)
                .read(new FeedAddress(URI.create("http://" + host + "/feed")), Validators.NONE);

        assertThat(feedOf(result).entries()).hasSize(2);
        assertThat(asked).hasValue(1);
        assertThat(server.requests().get(0)).containsIgnoringCase("host: " + host + "\n");
    }

    @Test
    void triesTheNextAddressOfAHost() {
        server.serves("/feed", Rss.FEED);
        Addresses.Names twoAddresses =
                host -> new InetAddress[] {InetAddress.getByName("127.0.0.99"), InetAddress.getLoopbackAddress()};
        String host = "two.example:" + server.port();

        FetchResult result = reading.reader(opening(host), twoAddresses, Limits.STANDARD, null)
                .read(new FeedAddress(URI.create("http://" + host + "/feed")), Validators.NONE);

        assertThat(feedOf(result).entries()).hasSize(2);
    }

    @Test
    void aProxyOfTheJvmIsNotAsked() {
        server.serves("/feed", Rss.FEED);
        String[] settings = {"http.proxyHost", "https.proxyHost", "socksProxyHost"};
        for (String setting : settings) {
            System.setProperty(setting, "proxy.invalid");
        }
        try {
            assertThat(feedOf(reading.read(server, "/feed")).entries()).hasSize(2);
        } finally {
            for (String setting : settings) {
                System.clearProperty(setting);
            }
        }
    }

    private FetchResult read(String path, Validators known) {
        return reading.reader(opening(server)).read(new FeedAddress(URI.create(server.url(path))), known);
    }

    private void serveZipped(byte[] body) {
        server.serves("/feed", "application/rss+xml", HostileServer.gzip(body), "Content-Encoding: gzip");
    }

    private static FetchResult failed(FeedProblem problem, String detail) {
        return new FetchResult.Failed(problem, detail);
    }
}
