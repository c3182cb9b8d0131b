package io.rebond.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An intranet server of feeds, which the administrator has opened, and which remembers what it was asked. */
public class LoopbackFeeds implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> feeds = new ConcurrentHashMap<>();
    private final Map<String, String> modified = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** What it serves at a new address from now on. */
    String serves(String path, String feed) {
        feeds.put(path, feed);
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    String serves(String path, String title, String... items) {
        return serves(
                path,
                "<rss version=\"2.0\"><channel><title>" + title + "</title><link>https://example.com/</link>"
                        + "<description>d</description>" + String.join("", items) + "</channel></rss>");
    }

    static String item(String guid, String title, String link) {
        return item(guid, title, link, "Mon, 16 Nov 2026 08:00:00 GMT");
    }

    static String item(String guid, String title, String link, String date) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>" + title + "</title><link>"
                + link.replace("&", "&amp;") + "</link><pubDate>" + date + "</pubDate></item>";
    }

    /** What it says of itself as the last change, in the header of that name. */
    void lastModified(String path, String value) {
        modified.put(path, value);
    }

    /** Path, the tag that was sent along, and what was answered. */
    List<String> requests(String path) {
        return requests.stream()
                .filter(request -> request.startsWith(path + " "))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        return Map.of("rebond.feeds.allow", "127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(LoopbackFeeds.class));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var feed = feeds.getOrDefault(path, "");
            var tag = '"' + Integer.toHexString(feed.hashCode()) + '"';
            var known = exchange.getRequestHeaders().getFirst("If-None-Match");
            int status = feed.isEmpty() ? 404 : tag.equals(known) ? 304 : 200;
            requests.add(path + " " + (known == null ? "new" : "known") + " " + status);
            exchange.getResponseHeaders().add("ETag", tag);
            exchange.getResponseHeaders()
                    .add("Last-Modified", modified.getOrDefault(path, "Tue, 17 Nov 2026 08:00:00 GMT"));
            var body = feed.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
