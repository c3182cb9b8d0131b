package io.rebond.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** A server on loopback that answers with any bytes at all, which a well-behaved HTTP server would refuse to send. */
public final class HostileServer implements AutoCloseable {
    private static final byte[] NOT_FOUND = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes();

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public HostileServer() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What came in, head by head. */
    List<String> requests() {
        return requests;
    }

    HostileServer plays(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    public HostileServer sends(String path, byte[] raw) {
        return plays(path, (socket, out) -> out.write(raw));
    }

    public HostileServer serves(String path, String contentType, byte[] body, String... headers) {
        return sends(path, answer("200 OK", contentType, body, headers));
    }

    public HostileServer serves(String path, String body) {
        return serves(path, "application/rss+xml", body.getBytes(StandardCharsets.UTF_8));
    }

    HostileServer redirects(String path, String location) {
        return sends(path, answer("302 Found", "text/plain", new byte[0], "Location: " + location));
    }

    /** Sends the first bytes, then one blank after another for as long as the client listens. */
    HostileServer dribbles(String path, String start) {
        return plays(path, (socket, out) -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            var drops = Executors.newSingleThreadScheduledExecutor();
            drops.scheduleAtFixedRate(() -> drop(out), 0, 10, TimeUnit.MILLISECONDS);
            untilTheClientLeaves(socket);
            drops.shutdownNow();
        });
    }

    static void untilTheClientLeaves(Socket socket) throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    static byte[] answer(String status, String contentType, byte[] body, String... headers) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length
                + "\r\n" + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                threads.execute(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            String head = head(socket);
            requests.add(head);
            String path = head.split(" ")[1];
            scripts.getOrDefault(path, (open, out) -> out.write(NOT_FOUND)).play(socket, socket.getOutputStream());
            socket.shutdownOutput();
        } catch (IOException clientLeft) {
            // A client that hangs up early is what many of these tests are about.
        }
    }

    private static String head(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private static void drop(OutputStream out) {
        try {
            out.write(' ');
        } catch (IOException clientLeft) {
            throw new UncheckedIOException(clientLeft);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }

    /** What the server does once it has read the head of a request. */
    @FunctionalInterface
    interface Script {
        void play(Socket socket, OutputStream out) throws IOException;
    }
}
