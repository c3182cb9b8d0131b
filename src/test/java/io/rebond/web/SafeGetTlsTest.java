package io.rebond.web;

import static io.rebond.web.Fetching.opening;
import static io.rebond.web.Fetching.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to a checked address, the certificate is that of the name. */
class SafeGetTlsTest {
    @RegisterExtension
    static final Fetching fetching = new Fetching();

    @TempDir
    static Path keys;

    private static final String PASSWORD = "only for this test";
    private static final List<String> namesAsked = new CopyOnWriteArrayList<>();
    private static HttpServer server;

    @BeforeAll
    static void listen() throws Exception {
        writeCertificateFor("feeds.example");
        HttpServerOptions options = new HttpServerOptions()
                .setSsl(true)
                .setSni(true)
                .setHost("127.0.0.1")
                .setPort(0)
                .setKeyCertOptions(certificate());
        server = fetching.vertx()
                .createHttpServer(options)
                .requestHandler(request -> {
                    namesAsked.add(request.connection().indicatedServerName());
                    request.response()
                            .putHeader(HttpHeaderNames.CONTENT_TYPE, "text/xml")
                            .end("Hello");
                })
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Test
    void theCertificateIsThatOfTheName() throws Refused {
        assertThat(fetch("feeds.example", certificate())).map(Fetching::textOf).contains("Hello");
        assertThat(namesAsked).containsExactly("feeds.example");
    }

    @Test
    void theCertificateOfAnotherNameIsRefused() {
        assertThat(problemOf(() -> fetch("other.example", certificate()))).isEqualTo(Problem.TLS);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertThat(problemOf(() -> fetch("feeds.example", null))).isEqualTo(Problem.TLS);
    }

    private static void writeCertificateFor(String host) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        keys.resolve("keys.p12").toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
    }

    /** The JDK trusts a certificate whose key it holds, so one file serves both ends. */
    private static PfxOptions certificate() {
        return new PfxOptions().setPath(keys.resolve("keys.p12").toString()).setPassword(PASSWORD);
    }

    private static Optional<Download> fetch(String host, TrustOptions trust) throws Refused {
        String authority = host + ":" + server.actualPort();
        Addresses.Names here = name -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        return fetching.get(opening(authority), here, Limits.STANDARD, trust)
                .fetch(URI.create("https://" + authority + "/feed"), Validators.NONE);
    }
}
