package io.rebond.web;

import static io.rebond.web.Fetching.opening;
import static io.rebond.web.Fetching.problemOf;
import static io.rebond.web.Fetching.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeGetTest {
    private static final String HELLO = "Hello, reader";

    @RegisterExtension
    static final Fetching fetching = new Fetching();

    private final HostileServer server = new HostileServer();

    @AfterEach
    void hangUp() throws IOException {
        server.close();
    }

    @Test
    void asksForWhatChangedOnly() throws Refused {
        server.serves(
                "/feed",
                "application/rss+xml",
                HELLO.getBytes(UTF_8),
                "ETag: \"v1\"",
                "Last-Modified: Mon, 02 Nov 2026 08:00:00 GMT");
        Validators known = fetching.fetch(server, "/feed").validators();
        server.sends("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(UTF_8));

        Optional<Download> second = fetching.get(opening(server)).fetch(URI.create(server.url("/feed")), known);

        assertThat(second).isEmpty();
        assertThat(server.requests().get(1))
                .contains("if-none-match: \"v1\"\n", "if-modified-since: Mon, 02 Nov 2026 08:00:00 GMT\n");
    }

    @Test
    void notModifiedIsAnErrorWhenNothingWasKnown() {
        server.sends("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(UTF_8));

        assertRefused(() -> fetching.fetch(server, "/feed"), Problem.HTTP_STATUS, "304");
    }

    @Test
    void saysWhichStatusTheServerAnswered() {
        assertRefused(() -> fetching.fetch(server, "/nowhere"), Problem.HTTP_STATUS, "404");
    }

    @Test
    void unpacksGzip() throws Refused {
        serveZipped(HELLO.getBytes(UTF_8));

        assertThat(fetching.text(server, "/feed")).isEqualTo(HELLO);
    }

    @Test
    void stopsAGzipBomb() {
        serveZipped(new byte[200 * 1024 * 1024]);

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void refusesABrokenGzip() {
        server.serves("/feed", "text/xml", HELLO.getBytes(UTF_8), "Content-Encoding: gzip");

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.MALFORMED);
    }

    @Test
    void stopsABodyThatIsTooLarge() {
        server.serves("/feed", " ".repeat(Limits.STANDARD.bytes() + 1));

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.TOO_LARGE);
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

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.TOO_LARGE);
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

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-Padding: ", "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"})
    void doesNotWaitForADribble(String start) {
        server.dribbles("/feed", start);

        assertThat(problemOf(this::fetchInHaste)).isEqualTo(Problem.TOO_SLOW);
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() {
        server.plays("/feed", (socket, out) -> HostileServer.untilTheClientLeaves(socket));

        assertThat(problemOf(this::fetchInHaste)).isEqualTo(Problem.TOO_SLOW);
    }

    @Test
    void saysWhenTheServerBreaksOff() {
        server.sends("/feed", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss".getBytes(UTF_8));

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.BROKEN_CONNECTION);
    }

    @Test
    void saysWhenTheAnswerIsNotHttp() {
        server.sends("/feed", "220 mail.example ESMTP\r\n".getBytes(UTF_8));

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.BROKEN_CONNECTION);
    }

    @Test
    void saysWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }

        SafeGet get = fetching.get(opening("127.0.0.1:" + port));

        assertRefused(
                () -> get.fetch(URI.create("http://127.0.0.1:" + port + "/"), Validators.NONE),
                Problem.REFUSED_CONNECTION,
                "127.0.0.1");
    }

    @Test
    void followsRedirects() throws Refused {
        server.redirects("/old", "/newer")
                .redirects("/newer", server.url("/feed"))
                .serves("/feed", HELLO);

        assertThat(fetching.text(server, "/old")).isEqualTo(HELLO);
    }

    @Test
    void fiveRedirectsAreEnough() throws Refused {
        for (int hop = 0; hop < 6; hop++) {
            server.redirects("/" + hop, "/" + (hop + 1));
        }
        server.serves("/6", HELLO);

        assertThat(fetching.text(server, "/1")).isEqualTo(HELLO);
        assertThat(problemOf(() -> fetching.fetch(server, "/0"))).isEqualTo(Problem.TOO_MANY_REDIRECTS);
    }

    @Test
    void noticesALoopAtOnce() {
        server.redirects("/a", "/b").redirects("/b", "/a#again");

        assertThat(problemOf(() -> fetching.fetch(server, "/a"))).isEqualTo(Problem.TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void refusesAnEndlessRedirect() {
        server.redirects("/feed", "https://" + "a.".repeat(10_000) + "example/");

        assertThat(problemOf(() -> fetching.fetch(server, "/feed"))).isEqualTo(Problem.NOT_AN_ADDRESS);
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

        assertThat(problemOf(() -> fetching.fetch(server, "/feed")))
                .isIn(Problem.PRIVATE_ADDRESS, Problem.NOT_HTTPS, Problem.STRANGE_HOST, Problem.NOT_AN_ADDRESS);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndNamesTheHost() throws Refused {
        server.serves("/feed", HELLO);
        AtomicInteger asked = new AtomicInteger();
        Addresses.Names rebinding = host -> asked.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : new InetAddress[] {InetAddress.getByName("198.51.100.1")};
        String host = "rebinding.example:" + server.port();

        Optional<Download> download = fetching.get(opening(host), rebinding, Limits.STANDARD, null)
                .fetch(URI.create("http://" + host + "/feed"), Validators.NONE);

        assertThat(download).map(Fetching::textOf).contains(HELLO);
        assertThat(asked).hasValue(1);
        assertThat(server.requests().get(0)).containsIgnoringCase("host: " + host + "\n");
    }

    @Test
    void triesTheNextAddressOfAHost() throws Refused {
        server.serves("/feed", HELLO);
        Addresses.Names twoAddresses =
                host -> new InetAddress[] {InetAddress.getByName("127.0.0.99"), InetAddress.getLoopbackAddress()};
        String host = "two.example:" + server.port();

        Optional<Download> download = fetching.get(opening(host), twoAddresses, Limits.STANDARD, null)
                .fetch(URI.create("http://" + host + "/feed"), Validators.NONE);

        assertThat(download).map(Fetching::textOf).contains(HELLO);
    }

    @Test
    void aProxyOfTheJvmIsNotAsked() throws Refused {
        server.serves("/feed", HELLO);
        String[] settings = {"http.proxyHost", "https.proxyHost", "socksProxyHost"};
        for (String setting : settings) {
            System.setProperty(setting, "proxy.invalid");
        }
        try {
            assertThat(fetching.text(server, "/feed")).isEqualTo(HELLO);
        } finally {
            for (String setting : settings) {
                System.clearProperty(setting);
            }
        }
    }

    private void fetchInHaste() throws Refused {
        fetching.get(opening(server), Fetching.HASTY).fetch(URI.create(server.url("/feed")), Validators.NONE);
    }

    private void serveZipped(byte[] body) {
        server.serves("/feed", "application/rss+xml", HostileServer.gzip(body), "Content-Encoding: gzip");
    }

    private static void assertRefused(ThrowingCallable fetching, Problem problem, String detail) {
        Refused refused = refusal(fetching);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.detail()).isEqualTo(detail);
    }
}
