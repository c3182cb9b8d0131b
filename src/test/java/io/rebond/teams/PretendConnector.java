package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Microsoft's side: gives tokens, takes activities, remembers what stands where, and fails when it is told to. */
final class PretendConnector implements AutoCloseable {

    static final String TOKEN = "canary-token-Qx7";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was said, where, and as what. */
    record Said(String conversation, String id, JsonNode activity) {}

    /** How the next request is answered; a negative status cuts the connection. */
    record Failing(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Map<String, Said> standing = new LinkedHashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final ConcurrentLinkedQueue<Failing> failures = new ConcurrentLinkedQueue<>();
    /** The team's, besides the one that has no name. */
    volatile List<String> channels = List.of(
            "{\"id\":\"19:veille@thread.tacv2\",\"name\":\"veille\",\"type\":\"standard\"}",
            "{\"id\":\"19:board@thread.tacv2\",\"name\":\"board\",\"type\":\"private\"}");

    volatile List<String> people = List.of(
            "{\"id\":\"29:zoe\",\"aadObjectId\":\"zoe-aad\",\"name\":\"Zoé Marchand\"}",
            "{\"id\":\"29:liam\",\"aadObjectId\":\"liam-aad\",\"name\":\"Liam O’Connor\"}",
            "{\"id\":\"29:guest\",\"name\":\"A guest\"}");

    volatile String loginFails;
    volatile boolean chatsRefused;
    /** With which status a team's channels are refused; 0 when they are not. */
    volatile int teamFails;

    private final ConcurrentLinkedQueue<Held> held = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private int number = 1_000;
    private int tokens;

    PretendConnector(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    synchronized Said at(String conversation, String id) {
        return standing.get(conversation + "/" + id);
    }

    synchronized Said inThreads(String channel, String id) {
        return standing.values().stream()
                .filter(said -> said.conversation().startsWith(channel + ";messageid="))
                .filter(said -> said.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    synchronized List<Said> in(String conversation) {
        return standing.values().stream()
                .filter(said -> said.conversation().equals(conversation))
                .toList();
    }

    private synchronized void note(String request) {
        requests.add(request);
    }

    /** What was said or changed; asking is free. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    synchronized void reset() {
        requests.clear();
        failures.clear();
        loginFails = null;
        chatsRefused = false;
        teamFails = 0;
        held.clear();
        release();
    }

    void failWith(int status, Map<String, String> headers, String body) {
        failures.add(new Failing(status, headers, body));
    }

    int tokensGiven() {
        return tokens;
    }

    /** From now on nothing that is said is answered, until {@link #release}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    /** The next thing that is said waits until it is released; what is said after it does not. */
    Held holdOne() {
        var one = new Held(new CountDownLatch(1), new CountDownLatch(1));
        held.add(one);
        return one;
    }

    /** Something said that is not answered yet. */
    record Held(CountDownLatch came, CountDownLatch gate) {
        void release() {
            gate.countDown();
        }
    }

    private void waitAtTheGate() {
        var one = held.poll();
        if (one != null) {
            one.came().countDown();
        }
        waitAt(one == null ? gate : one.gate());
    }

    private static void waitAt(CountDownLatch gate) {
        try {
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getRawPath();
        if (path.startsWith("/login/")) {
            login(exchange, path, body);
            return;
        }
        boolean asking = exchange.getRequestMethod().equals("GET");
        if (!asking) {
            waitAtTheGate();
            note(exchange.getRequestMethod() + " " + decoded(path));
        }
        // Rebond looks around by itself when it was added: not what a test wants to fail.
        var failing = asking ? null : failures.poll();
        if (failing != null) {
            fail(exchange, failing);
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else {
            serve(exchange, path.substring(1).split("/"), body);
        }
    }

    private void login(HttpExchange exchange, String path, String body) throws IOException {
        boolean ours = path.equals("/login/" + TeamsAlone.TENANT + "/oauth2/v2.0/token")
                && body.contains("grant_type=client_credentials")
                && body.contains("client_secret=" + TeamsAlone.PASSWORD);
        if (loginFails != null || !ours) {
            var code = loginFails == null ? "invalid_client" : loginFails;
            send(exchange, 401, "{\"error\":\"" + code + "\",\"error_description\":\"AADSTS7000215: canary-words\"}");
        } else {
            tokens++;
            send(exchange, 200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3599}");
        }
    }

    private static void fail(HttpExchange exchange, Failing failing) throws IOException {
        if (failing.status() < 0) {
            exchange.close();
            return;
        }
        failing.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, failing.status(), failing.body());
    }

    private void serve(HttpExchange exchange, String[] path, String body) throws IOException {
        if (path.length == 2) {
            openChat(exchange, JSON.readTree(body));
        } else if (path[1].equals("teams") && teamFails != 0) {
            send(exchange, teamFails, "{}");
        } else if (path[1].equals("teams")) {
            send(
                    exchange,
                    200,
                    "{\"conversations\":[{\"id\":\"19:team@thread.tacv2\"}," + String.join(",", channels) + "]}");
        } else if (path[3].equals("pagedmembers")) {
            members(exchange);
        } else {
            say(exchange, decoded(path[2]), path.length > 4 ? decoded(path[4]) : null, JSON.readTree(body));
        }
    }

    private void openChat(HttpExchange exchange, JsonNode parameters) throws IOException {
        if (chatsRefused) {
            send(exchange, 403, "{\"error\":{\"code\":\"BotNotInConversationRoster\",\"message\":\"canary-words\"}}");
            return;
        }
        send(exchange, 201, "{\"id\":\"a:chat-" + parameters.at("/members/0/id").asText() + "\"}");
    }

    /** Three pages: all but the last, the last, and nobody. */
    private void members(HttpExchange exchange) throws IOException {
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        int page = query.contains("continuationToken=2") ? 2 : query.contains("continuationToken=1") ? 1 : 0;
        int last = people.size() - 1;
        var members = List.of(people.subList(0, last), people.subList(last, last + 1), List.<String>of())
                .get(page);
        var next = page < 2 ? ",\"continuationToken\":\"" + (page + 1) + "\"" : "";
        send(exchange, 200, "{\"members\":[" + String.join(",", members) + "]" + next + "}");
    }

    private void say(HttpExchange exchange, String conversation, String id, JsonNode activity) throws IOException {
        if (conversation.contains("nowhere")) {
            send(exchange, 404, "{\"error\":{\"code\":\"ConversationNotFound\",\"message\":\"canary-words\"}}");
            return;
        }
        if (activity.toString().getBytes(StandardCharsets.UTF_8).length > 28_000) {
            send(exchange, 413, "{\"error\":{\"code\":\"MessageSizeTooBig\"}}");
            return;
        }
        synchronized (this) {
            var as = id == null ? Integer.toString(++number) : id;
            standing.put(conversation + "/" + as, new Said(conversation, as, activity));
            send(exchange, id == null ? 201 : 200, "{\"id\":\"" + as + "\"}");
        }
    }

    /** Every word of what stands there, labels and alternatives included; runs of one line stand together. */
    static String words(JsonNode tree) {
        var words = new StringBuilder();
        collect(tree, words);
        return words.toString();
    }

    /** The same, without the empty lines. */
    static String lines(JsonNode tree) {
        return words(tree).lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static void collect(JsonNode tree, StringBuilder words) {
        if (tree.isArray()) {
            IntStream.range(0, tree.size()).forEach(i -> collect(tree.get(i), words));
            return;
        }
        tree.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual()
                    && List.of("text", "title", "label", "altText").contains(field.getKey())) {
                words.append(field.getValue().asText());
            } else if (!field.getKey().equals("data")) {
                collect(field.getValue(), words);
            }
        });
        if (!"TextRun".equals(tree.path("type").asText())) {
            words.append('\n');
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
