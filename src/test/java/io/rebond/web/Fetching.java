package io.rebond.web;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes gets the way the tests need them, over one Vert.x a test class. */
final class Fetching implements AfterAllCallback {
    static final Limits HASTY = new Limits(Duration.ofMillis(400), Limits.STANDARD.bytes());

    private final Vertx vertx = Vertx.vertx();

    static Set<AllowedHost> opening(String... hosts) {
        return Stream.of(hosts).map(AllowedHost::of).collect(Collectors.toSet());
    }

    static Set<AllowedHost> opening(HostileServer server) {
        return opening("127.0.0.1:" + server.port());
    }

    SafeGet get(Set<AllowedHost> allowed) {
        return new SafeGet(vertx, allowed);
    }

    SafeGet get(Set<AllowedHost> allowed, Limits limits) {
        return get(allowed, InetAddress::getAllByName, limits, null);
    }

    SafeGet get(Set<AllowedHost> allowed, Addresses.Names names, Limits limits, TrustOptions trust) {
        return new SafeGet(new Http(vertx, names, limits, trust), allowed, limits);
    }

    Download fetch(HostileServer server, String path) throws Refused {
        return get(opening(server))
                .fetch(URI.create(server.url(path)), Validators.NONE)
                .orElseThrow();
    }

    String text(HostileServer server, String path) throws Refused {
        return textOf(fetch(server, path));
    }

    static String textOf(Download download) {
        return new String(download.body(), StandardCharsets.UTF_8);
    }

    static Refused refusal(ThrowingCallable fetching) {
        return catchThrowableOfType(Refused.class, fetching);
    }

    static Problem problemOf(ThrowingCallable fetching) {
        return refusal(fetching).problem();
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
