package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rebond.block.Read;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Slack in which the sample company works: it keeps what it is given, word for word, and never fails. Where others' Slack
 * or one that fails is wanted, {@link SlackTown} and {@link SlackOnWire} stand.
 */
public class PretendSlack implements QuarkusTestResourceLifecycleManager {

    static final String TEAM = "T1";
    static final Map<String, String> CHANNELS = Map.of("veille", "C1", "pratiques", "C2");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param channel a direct conversation where it begins with D */
    record Said(String channel, String ts, JsonNode message) {}

    /** What one person alone was shown, in the order in which it came. */
    private final List<JsonNode> whispers = new ArrayList<>();

    private final Map<String, Said> standing = new LinkedHashMap<>();
    private HttpServer server;
    private int number = 1;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "slack.api-url", base() + "/api/",
                "slack.signing-secret", SlackTown.SECRET,
                "slack.bot-token", SlackTown.BOT_TOKEN);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == PretendSlack.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static String idOf(String person) {
        return "U" + person.toUpperCase(java.util.Locale.ROOT);
    }

    synchronized List<Said> in(String channel) {
        return standing.values().stream()
                .filter(said -> said.channel().equals(channel))
                .toList();
    }

    synchronized List<JsonNode> whispers() {
        return List.copyOf(whispers);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var path = exchange.getRequestURI().getPath();
        var told = path.startsWith("/api/")
                ? called(path.substring("/api/".length()), fields(body))
                : path.startsWith("/upload") ? "OK" : answered(body);
        var bytes = told.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized String answered(String body) {
        whispers.add(Read.tree(body));
        return ok("");
    }

    private synchronized String called(String method, Map<String, String> fields) throws IOException {
        return switch (method) {
            case "auth.test" ->
                ok("\"team\":\"Atelier\",\"team_id\":\"" + TEAM + "\",\"user_id\":\"UREBOND\",\"bot_id\":\"BREBOND\"");
            case "users.list" ->
                ok("\"members\":["
                        + Company.staff().stream().map(PretendSlack::user).collect(Collectors.joining(",")) + "]");
            case "conversations.list" ->
                ok("\"channels\":["
                        + CHANNELS.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(channel -> "{\"id\":\"" + channel.getValue() + "\",\"name\":\"" + channel.getKey()
                                        + "\",\"is_member\":true,\"is_private\":false}")
                                .collect(Collectors.joining(","))
                        + "]");
            case "conversations.members" ->
                ok("\"members\":["
                        + Company.staff().stream()
                                .map(person -> "\"" + idOf(person.id()) + "\"")
                                .collect(Collectors.joining(","))
                        + "]");
            case "chat.postMessage" -> say(fields, ++number + ".000001");
            case "chat.update" -> say(fields, fields.get("ts"));
            case "views.open", "views.publish" -> {
                whispers.add(Read.tree(fields.get("view")));
                yield ok("\"view\":{}");
            }
            case "chat.postEphemeral" -> {
                whispers.add(message(fields));
                yield ok("\"message_ts\":\"" + ++number + ".000001\"");
            }
            case "files.getUploadURLExternal" ->
                ok("\"file_id\":\"F0DRAWN1\",\"upload_url\":\"" + base() + "/upload/v1/F0DRAWN1\"");
            case "files.completeUploadExternal" -> ok("\"files\":[{\"id\":\"F0DRAWN1\"}]");
            default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
        };
    }

    /** Slack opens the direct conversation by itself where a person is written to. */
    private String say(Map<String, String> fields, String ts) throws IOException {
        var to = fields.get("channel");
        var channel = to.startsWith("U") ? "D" + to.substring(1) : to;
        if (fields.get("thread_ts") == null) {
            standing.put(channel + "/" + ts, new Said(channel, ts, message(fields)));
        }
        return ok("\"channel\":\"" + channel + "\",\"ts\":\"" + ts + "\"");
    }

    private static JsonNode message(Map<String, String> fields) throws IOException {
        ObjectNode message = JSON.createObjectNode().put("text", fields.get("text"));
        message.set("blocks", JSON.readTree(fields.get("blocks")));
        return message;
    }

    private static String user(Persona person) {
        return ("{\"id\":\"%s\",\"name\":\"%s\",\"real_name\":\"%s\",\"team_id\":\"" + TEAM + "\",\"locale\":\"%s\","
                        + "\"tz\":\"Europe/Paris\",\"is_admin\":%s}")
                .formatted(
                        idOf(person.id()),
                        person.id(),
                        person.name(),
                        person.language().choose("en-US", "fr-FR"),
                        List.of("sven", "ines").contains(person.id()));
    }

    private static String ok(String fields) {
        return "{\"ok\":true" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }

    private static Map<String, String> fields(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }
}
