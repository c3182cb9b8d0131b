package io.rebond.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Another process that plays the platform, with its own record, so that its failures can be rehearsed. */
@Singleton
class Relay {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Made at the first call, because it costs a tenth of a second that most starts would spend for nothing. */
    private static final class Client {
        static final HttpClient ONE = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private final ObjectMapper json = new ObjectMapper();
    private final Optional<URI> address;

    Relay(SandboxConfig config) {
        address = config.relay().filter(Relay::isOnThisMachine);
    }

    static boolean isOnThisMachine(URI address) {
        return "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    boolean isOn() {
        return address.isPresent();
    }

    /** @return what the relay calls it */
    String post(Target target, Message message, Part part) throws DeliveryFailed {
        var body = json.createObjectNode()
                .put("delivery", part.delivery().toString())
                .put("part", part.number())
                .put("lane", target.lane())
                .put("summary", message.summary());
        body.set("message", read(MessageCodec.write(message)));
        return read(accepted(send(to("/post", body))).body()).path("id").asText();
    }

    void update(WallMessage standing, Message message) throws DeliveryFailed {
        var body = json.createObjectNode()
                .put("id", standing.relayedAs())
                .put("delivery", String.valueOf(standing.delivery()))
                .put("summary", message.summary());
        accepted(send(to("/update", body)));
    }

    Optional<String> find(Part part) throws DeliveryFailed {
        var request = request("/find?delivery=" + part.delivery() + "&part=" + part.number())
                .build();
        var response = send(request);
        return response.statusCode() == 404
                ? Optional.empty()
                : Optional.of(read(accepted(response).body()).path("id").asText());
    }

    private HttpRequest to(String path, ObjectNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(address.orElseThrow().toString().replaceAll("/+$", "") + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws DeliveryFailed {
        try {
            return Client.ONE.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw DeliveryFailed.forNow(
                    "the relay did not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryFailed.forNow("interrupted while the relay was asked");
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> response) throws DeliveryFailed {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return response;
        }
        var reason = "the relay answered " + status;
        if (status == 429) {
            throw DeliveryFailed.forNow(reason, retryAfter(response));
        }
        throw status / 100 == 4 ? DeliveryFailed.forGood(reason) : DeliveryFailed.forNow(reason);
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofSeconds(1));
    }

    private JsonNode read(String body) throws DeliveryFailed {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw DeliveryFailed.forNow("the relay's answer is not JSON");
        }
    }
}
