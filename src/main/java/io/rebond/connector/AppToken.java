package io.rebond.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rebond's own token, without which Teams takes nothing. Asked for here and not by the SDK, whose address is fixed, whose
 * tries have no time-out, and which tries again by itself.
 */
@Singleton
public class AppToken {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** Made at the first call, because it costs a tenth of a second that most starts would spend for nothing. */
    private static final class Client {
        static final HttpClient ONE = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private final TeamsSettings settings;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private Granted granted = new Granted("", Instant.MIN);
    private volatile String refusal;

    AppToken(TeamsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** One at a time: whoever comes second finds it fetched. */
    synchronized String bearer() throws TokenUnavailable {
        if (!granted.until().isAfter(clock.instant())) {
            granted = fetch();
            refusal = null;
        }
        return granted.token();
    }

    /** Teams did not take it: the next message asks for another. */
    synchronized void discard(String token) {
        if (granted.token().equals(token)) {
            granted = new Granted("", Instant.MIN);
        }
    }

    /** Why there is none, in the login's own short code; empty while there is one, and as long as nobody asked. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    private Granted fetch() throws TokenUnavailable {
        try {
            return read(Client.ONE.send(request(), BodyHandlers.ofString()));
        } catch (TokenUnavailable e) {
            throw e;
        } catch (IOException e) {
            throw unavailable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted");
        }
    }

    private Granted read(HttpResponse<String> response) throws IOException, TokenUnavailable {
        var answer = tree(response);
        if (response.statusCode() != 200 || !answer.hasNonNull("access_token")) {
            throw unavailable(code(answer, response.statusCode()));
        }
        var lasts = Duration.ofSeconds(answer.path("expires_in").asLong(3600));
        var until = clock.instant().plus(lasts.compareTo(MARGIN.multipliedBy(2)) > 0 ? lasts.minus(MARGIN) : lasts);
        return new Granted(answer.path("access_token").asText(), until);
    }

    private JsonNode tree(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            return json.createObjectNode();
        }
    }

    /** The description that comes with it names accounts and traces: only the code is said. */
    private static String code(JsonNode answer, int status) {
        var code = answer.path("error").asText();
        return code.matches("[a-z_]{1,60}") ? code : "HTTP " + status;
    }

    private TokenUnavailable unavailable(String reason) {
        refusal = reason;
        return new TokenUnavailable(reason);
    }

    private HttpRequest request() {
        var login = settings.cloud().login().toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(login + "/" + settings.loginTenant() + "/oauth2/v2.0/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", settings.appId(),
                        "client_secret", settings.password().orElse(""),
                        "scope", settings.cloud().scope()))))
                .build();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Granted(String token, Instant until) {}
}
