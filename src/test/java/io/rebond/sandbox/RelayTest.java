package io.rebond.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayTest {
    private static final Target VEILLE = new Target.InChannel(Company.conversation("veille"));
    private static final Part PART = new Part(new DeliveryId(new UUID(1, 2)), 3);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Relay relay;
    private int status = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            var answer = "{\"id\":\"r-1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        relay = new Relay(
                Settings.config(null, "http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPostIsHandedOver() throws DeliveryFailed {
        assertThat(relay.post(VEILLE, Message.of("Bonjour"), PART)).isEqualTo("r-1");
        assertThat(asked)
                .containsExactly("POST /post {\"delivery\":\"00000000-0000-0001-0000-000000000002\",\"part\":3,"
                        + "\"lane\":\"veille\",\"summary\":\"Bonjour\",\"message\":{\"summary\":\"Bonjour\",\"blocks\":"
                        + "[{\"is\":\"Paragraph\",\"text\":{\"spans\":[{\"is\":\"Plain\",\"words\":\"Bonjour\"}]}}]}}");
    }

    @Test
    void aPartIsLookedFor() throws DeliveryFailed {
        assertThat(relay.find(PART)).contains("r-1");
        status = 404;
        assertThat(relay.find(PART)).isEmpty();
        assertThat(asked.get(0)).startsWith("GET /find?delivery=00000000-0000-0001-0000-000000000002&part=3");
    }

    @ParameterizedTest
    @CsvSource({"400, true", "403, true", "429, false", "500, false", "503, false", "302, false"})
    void aRefusalIsForGoodOrForNow(int refused, boolean fatal) {
        status = refused;
        assertThat(failure().isFatal()).isEqualTo(fatal);
    }

    @Test
    void theTimeToComeBackIsKept() {
        status = 429;
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void aRelayThatIsGoneIsWorthAnotherTry() {
        server.stop(0);
        assertThat(failure().isFatal()).isFalse();
    }

    private DeliveryFailed failure() {
        return catchThrowableOfType(DeliveryFailed.class, () -> relay.post(VEILLE, Message.of("x"), PART));
    }
}
