package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes readers the way the tests need them, over one Vert.x a test class. */
final class FeedReading implements AfterAllCallback {
    static final Limits HASTY = new Limits(Duration.ofMillis(400), Limits.STANDARD.bytes());

    private final Vertx vertx = Vertx.vertx();

    static FeedConfig opening(String... hosts) {
        List<AllowedHost> allowed = Stream.of(hosts).map(AllowedHost::of).toList();
        return () -> Optional.of(allowed);
    }

    static FeedConfig openingNothing() {
        return Optional::empty;
    }

    static FeedConfig opening(HostileServer server) {
        return opening("127.0.0.1:" + server.port());
    }

    FeedReader reader(FeedConfig config) {
        return reader(config, InetAddress::getAllByName, Limits.STANDARD, null);
    }

    FeedReader reader(FeedConfig config, Limits limits) {
        return reader(config, InetAddress::getAllByName, limits, null);
    }

    FeedReader reader(FeedConfig config, Addresses.Names names, Limits limits, TrustOptions trust) {
        return new FeedReader(new FeedHttp(vertx, names, limits, trust), config, limits);
    }

    FetchResult read(HostileServer server, String path) {
        return reader(opening(server)).read(new FeedAddress(URI.create(server.url(path))), Validators.NONE);
    }

    static Feed feedOf(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return ((FetchResult.Fetched) result).feed();
    }

    static FeedProblem problemOf(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        return ((FetchResult.Failed) result).problem();
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
