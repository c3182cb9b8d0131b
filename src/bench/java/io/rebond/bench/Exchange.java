package io.rebond.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A connection that is kept open, with one request at a time. */
final class Exchange {

    private static final int END = 0x0D0A0D0A;

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(4096);
    private long dueAt;

    Exchange(Selector selector, int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(ByteBuffer request, long dueAt) {
        this.dueAt = dueAt;
        try {
            while (request.hasRemaining()) {
                channel.write(request);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By {@link System#nanoTime()}. */
    long dueAt() {
        return dueAt;
    }

    /** A chunked answer without a body ends with an empty chunk, which may come after its head. */
    private boolean isComplete() {
        int length = answer.position();
        if (length < 16 || answer.getInt(length - 4) != END) {
            return false;
        }
        var text = new String(answer.array(), 0, length, US_ASCII);
        return !text.contains("chunked") || text.endsWith("\r\n\r\n0\r\n\r\n");
    }

    /** The status once the whole answer, which has no body, is here; 0 before. */
    int receive() {
        try {
            if (channel.read(answer) < 0) {
                throw new IOException("the connection was closed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!isComplete()) {
            return 0;
        }
        answer.clear();
        return (answer.get(9) - '0') * 100 + (answer.get(10) - '0') * 10 + answer.get(11) - '0';
    }
}
