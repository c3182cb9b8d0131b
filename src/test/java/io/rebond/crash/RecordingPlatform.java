package io.rebond.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A platform in a process of its own, which outlives every kill. It writes down what it takes before it answers, answers
 * some posts slowly, and half of the times forgets what it has when it is asked: as a history that may not be read.
 */
final class RecordingPlatform {

    private static final Pattern PART = Pattern.compile("\"delivery\":\"([^\"]+)\",\"part\":(\\d+)");
    private static final Pattern QUESTION = Pattern.compile("delivery=([^&]+)&part=(\\d+)");

    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(8);
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Diary diary;
    private final RandomGenerator random;

    private RecordingPlatform(Diary diary, RandomGenerator random) {
        this.diary = diary;
        this.random = random;
    }

    /** Ends when its input ends, which is when whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        var platform =
                new RecordingPlatform(new Diary(Path.of(arguments[0])), new Random(Long.parseLong(arguments[1])));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(platform.hands);
        server.createContext("/post", exchange -> answering(exchange, platform::post));
        server.createContext("/update", exchange -> answering(exchange, platform::update));
        server.createContext("/find", exchange -> answering(exchange, platform::find));
        server.start();
        System.out.println(server.getAddress().getPort());
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }

    private void post(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        var part = PART.matcher(body);
        if (!part.find()) {
            answer(exchange, 400, "");
            return;
        }
        var id = "m" + number.incrementAndGet();
        diary.add("POST", body);
        taken.putIfAbsent(part.group(1) + "/" + part.group(2), id);
        long delay = random.nextInt(3) == 0 ? random.nextLong(50, 400) : 0;
        hands.schedule(() -> answer(exchange, 200, id(id)), delay, TimeUnit.MILLISECONDS);
    }

    private void update(HttpExchange exchange) throws IOException {
        diary.add("UPDATE", body(exchange));
        answer(exchange, 200, "{}");
    }

    private void find(HttpExchange exchange) throws IOException {
        var question = QUESTION.matcher(exchange.getRequestURI().getQuery());
        var part = question.find() ? question.group(1) + "/" + question.group(2) : "";
        var id = taken.get(part);
        boolean forgets = id != null && random.nextBoolean();
        diary.add(id == null ? "MISSING" : forgets ? "FORGOTTEN" : "FOUND", "\"" + part + "\"");
        answer(exchange, id == null || forgets ? 404 : 200, id(id));
    }

    private interface Work {
        void on(HttpExchange exchange) throws IOException;
    }

    private static void answering(HttpExchange exchange, Work work) {
        try {
            work.on(exchange);
        } catch (IOException e) {
            answer(exchange, 500, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            // Whoever asked was killed meanwhile.
        }
    }

    private static String id(String id) {
        return "{\"id\":\"" + id + "\"}";
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
