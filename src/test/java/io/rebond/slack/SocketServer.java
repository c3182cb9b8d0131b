package io.rebond.slack;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode: says hello, sends envelopes, keeps what is answered. */
final class SocketServer extends WebSocketServer {
    final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger openings = new AtomicInteger();
    private final CountDownLatch ready = new CountDownLatch(1);

    private SocketServer() {
        super(new InetSocketAddress("127.0.0.1", 0));
        setReuseAddr(true);
    }

    static SocketServer started() {
        var server = new SocketServer();
        server.setDaemon(true);
        server.start();
        try {
            server.ready.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return server;
    }

    String link() {
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=canary-ticket";
    }

    /** How often it was connected to so far. */
    int openings() {
        return openings.get();
    }

    boolean isInUse() {
        return !open.isEmpty();
    }

    void sends(String envelope) {
        open.get(open.size() - 1).send(envelope);
    }

    void hangsUp() {
        open.forEach(WebSocket::close);
    }

    void end() {
        try {
            stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        open.add(connection);
        openings.incrementAndGet();
        connection.send("{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}");
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        open.remove(connection);
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        answers.add(message);
    }

    @Override
    public void onError(WebSocket connection, Exception e) {}

    @Override
    public void onStart() {
        ready.countDown();
    }
}
