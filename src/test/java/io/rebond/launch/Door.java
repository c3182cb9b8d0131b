package io.rebond.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** The programs' door of a running Rebond. */
public final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final int port;

    Door(int port) {
        this.port = port;
    }

    public boolean isReady() {
        try {
            return send(request("/q/health/ready").build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is told in return; an answer that is not 200 means as much as none. */
    public String post(String path, String body) throws IOException {
        var response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (response.statusCode() != 200) {
            throw new IOException("answered " + response.statusCode());
        }
        return response.body();
    }

    /** What stands in a conversation. */
    public JsonNode messages(String conversation) throws IOException {
        return json.readTree(send(request("/sandbox/conversations/" + conversation + "/messages")
                        .build())
                .body());
    }

    /** A meter by its Prometheus name. */
    public double meter(String name) {
        try {
            var all = send(request("/q/metrics").header("Accept", "text/plain").build())
                    .body();
            var found =
                    Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(all);
            return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Rebond-Sandbox-Token", Launch.PASS)
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
