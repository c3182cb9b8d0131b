package io.rebond.web;

import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.SocketException;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Asks one server: looks the host up, tries its addresses in turn, and names what went wrong. */
final class Http {
    private static final int CONNECT_MILLIS = 3000;
    private static final int HEADER_BYTES = 32 * 1024;

    private final Vertx vertx;
    private final Addresses addresses;
    private final Exchange exchange;

    /**
     * @param trust null for the certificates that the JVM trusts
     */
    Http(Vertx vertx, Addresses.Names names, Limits limits, TrustOptions trust) {
        this.vertx = vertx;
        this.addresses = new Addresses(names);
        // Vert.x reads no proxy from the JVM's properties, and none is given here: a proxy would look the host up again
        // by itself.
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setSslHandshakeTimeout(limits.time().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(HEADER_BYTES)
                .setTrustOptions(trust);
        this.exchange = new Exchange(vertx, vertx.createHttpClient(options), limits.bytes());
    }

    Answer get(Hop hop, Validators known, Limits.Deadline deadline) throws Refused {
        Future<Answer> answer = vertx.executeBlocking(() -> addresses.of(hop), false)
                .compose(found -> firstThatConnects(found.iterator(), hop, known, deadline));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause(), hop, deadline);
        } catch (TimeoutException late) {
            throw refusal(late, hop, deadline);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(Problem.BROKEN_CONNECTION, hop.host());
        }
    }

    private Future<Answer> firstThatConnects(
            Iterator<InetAddress> found, Hop hop, Validators known, Limits.Deadline deadline) {
        return exchange.with(found.next(), hop, known, deadline)
                .recover(failure -> failure instanceof SocketException && found.hasNext()
                        ? firstThatConnects(found, hop, known, deadline)
                        : Future.failedFuture(failure));
    }

    /** Once the time is over we hang up ourselves, which may look like a connection that the server broke. */
    private static Refused refusal(Throwable cause, Hop hop, Limits.Deadline deadline) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        return new Refused(deadline.isOver() ? Problem.TOO_SLOW : problem(cause), hop.host());
    }

    private static Problem problem(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof ConnectTimeoutException) {
            return Problem.TOO_SLOW;
        }
        if (cause instanceof SSLException) {
            return Problem.TLS;
        }
        if (cause instanceof TooLongFrameException) {
            return Problem.TOO_LARGE;
        }
        return cause instanceof SocketException ? Problem.REFUSED_CONNECTION : Problem.BROKEN_CONNECTION;
    }
}
