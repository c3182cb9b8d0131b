package io.rebond.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As much of Slack's Web API as apps ask for while they are measured; it never refuses. */
final class PretendSlack implements AutoCloseable {

    static final String TEAM = "T1";
    static final String BOT = "UBOT";
    static final String CHANNEL = "C1";
    static final String ADMIN = "UADMIN";
    static final String TOKEN = "xoxb-a-token-of-the-bench";
    static final String SECRET = "a-signing-secret-of-the-bench";
    static final int MEMBERS = 150;

    private final HttpServer server;
    private final AtomicLong stamps = new AtomicLong();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final Map<String, List<Look>> looks = new ConcurrentHashMap<>();

    /**
     * How a message of the channel looked.
     *
     * @param at since when, by {@link System#nanoTime}
     * @param blocks as JSON
     */
    record Look(long at, String blocks) {
        boolean shows(List<String> words) {
            return words.stream().allMatch(blocks::contains);
        }
    }

    PretendSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/api/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** The timestamps of what was posted to the channel. */
    List<String> posted() {
        return List.copyOf(posted);
    }

    /** How a message looked when it was posted. */
    String look(String stamp) {
        return looks(stamp).get(0).blocks();
    }

    /** All that a message has looked like. */
    List<Look> looks(String stamp) {
        return List.copyOf(looks.getOrDefault(stamp, List.of()));
    }

    static String member(int number) {
        return "U%03d".formatted(number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestURI().getPath().substring("/api/".length());
        var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var said = ("{\"ok\":true" + said(method, asked) + "}").getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private String said(String method, String asked) {
        return switch (method) {
            case "auth.test" ->
                ",\"url\":\"https://bench.example/\",\"team\":\"Bench\",\"user\":\"rebond\",\"team_id\":\"" + TEAM
                        + "\",\"user_id\":\"" + BOT + "\",\"bot_id\":\"B1\"";
            case "users.list" ->
                ",\"members\":[" + everybody().map(this::person).collect(Collectors.joining(",")) + "]";
            case "users.info" -> ",\"user\":" + person(field(asked, "user"));
            case "conversations.list" ->
                ",\"channels\":[{\"id\":\"" + CHANNEL
                        + "\",\"name\":\"veille\",\"is_channel\":true,\"is_member\":true}]";
            case "conversations.members" ->
                ",\"members\":[" + everybody().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")) + "]";
            case "conversations.open" -> ",\"channel\":{\"id\":\"D" + field(asked, "users") + "\"}";
            case "chat.postMessage" -> post(field(asked, "channel"), field(asked, "blocks"));
            case "chat.update" -> shown(field(asked, "ts"), field(asked, "blocks"));
            default -> "";
        };
    }

    private String post(String channel, String blocks) {
        var stamp = "1700000000." + String.format("%06d", stamps.incrementAndGet());
        if (channel.equals(CHANNEL)) {
            shown(stamp, blocks);
            posted.add(stamp);
        }
        return ",\"channel\":\"" + channel + "\",\"ts\":\"" + stamp + "\"";
    }

    private String shown(String stamp, String blocks) {
        looks.computeIfAbsent(stamp, each -> new CopyOnWriteArrayList<>()).add(new Look(System.nanoTime(), blocks));
        return ",\"channel\":\"" + CHANNEL + "\",\"ts\":\"" + stamp + "\"";
    }

    private static Stream<String> everybody() {
        return Stream.concat(Stream.of(ADMIN), IntStream.range(0, MEMBERS).mapToObj(PretendSlack::member));
    }

    private String person(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + id + "\",\"real_name\":\"" + id
                + "\",\"locale\":\"en-US\",\"tz\":\"Europe/Paris\",\"is_admin\":" + id.equals(ADMIN) + "}";
    }

    private static String field(String form, String name) {
        return Stream.of(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair[0].equals(name))
                .map(pair -> URLDecoder.decode(pair[1], UTF_8))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
