package io.rebond.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeoutException;

/** One request to one address that was checked, and its answer, no longer than allowed in bytes and in time. */
final class Exchange {
    private final Vertx vertx;
    private final HttpClient client;
    private final int maxBytes;

    Exchange(Vertx vertx, HttpClient client, int maxBytes) {
        this.vertx = vertx;
        this.client = client;
        this.maxBytes = maxBytes;
    }

    Future<Answer> with(InetAddress address, Hop hop, Validators known, Limits.Deadline deadline) {
        return client.request(options(address, hop, known)).compose(request -> send(request, deadline));
    }

    private static RequestOptions options(InetAddress address, Hop hop, Validators known) {
        RequestOptions options = new RequestOptions()
                // The host is for the certificate and the Host header only: the connection goes to this very address.
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, hop.port())))
                .setHost(hop.host())
                .setPort(hop.port())
                .setSsl(hop.isHttps())
                .setURI(hop.pathAndQuery())
                .putHeader(HttpHeaders.HOST, hop.uri().getRawAuthority())
                .putHeader(HttpHeaders.USER_AGENT, "Rebond feed reader")
                .putHeader(
                        HttpHeaders.ACCEPT,
                        "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .putHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (known.etag() != null) {
            options.putHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            options.putHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return options;
    }

    private Future<Answer> send(HttpClientRequest request, Limits.Deadline deadline) {
        // Vert.x logs as errors what no handler takes; whatever a server does to us is in the result already.
        request.connection().exceptionHandler(broken -> {});
        long alarm = vertx.setTimer(deadline.millisLeft(), late -> request.reset(0, new TimeoutException()));
        return request.send().compose(this::receive).onComplete(done -> {
            vertx.cancelTimer(alarm);
            request.connection().close();
        });
    }

    private Future<Answer> receive(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.succeededFuture(new Answer(response.statusCode(), response.headers(), new byte[0]));
        }
        Promise<Answer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.endHandler(end -> answer.tryComplete(new Answer(200, response.headers(), body.getBytes())));
        response.handler(part -> {
            if (body.length() + part.length() > maxBytes) {
                answer.tryFail(new Refused(Problem.TOO_LARGE, ""));
            } else {
                body.appendBuffer(part);
            }
        });
        return answer.future();
    }
}
