package io.rebond.feed;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/** Reads one feed. It blocks, for ten seconds on the network at most, so no event loop may call it. */
@ApplicationScoped
public class FeedReader {
    private final FeedHttp http;
    private final Set<AllowedHost> allowed;
    private final Limits limits;

    @Inject
    FeedReader(Vertx vertx, FeedConfig config) {
        this(new FeedHttp(vertx, InetAddress::getAllByName, Limits.STANDARD, null), config, Limits.STANDARD);
    }

    FeedReader(FeedHttp http, FeedConfig config, Limits limits) {
        this.http = http;
        this.allowed = Hop.allowedBy(config);
        this.limits = limits;
    }

    /**
     * Never throws because of what a feed, its server or its host's records contain.
     *
     * @param known what {@link FetchResult.Fetched} gave at the last reading, or {@link Validators#NONE}
     */
    public FetchResult read(FeedAddress address, Validators known) {
        try {
            return address.isSample() ? bundled(address) : fetched(address.uri(), known);
        } catch (FeedRefused refused) {
            return new FetchResult.Failed(refused.problem(), refused.detail());
        }
    }

    private FetchResult fetched(URI address, Validators known) throws FeedRefused {
        Limits.Deadline deadline = limits.start();
        Hop hop = Hop.first(address, allowed);
        Answer answer = http.get(hop, known, deadline);
        for (Set<URI> seen = new HashSet<>(Set.of(hop.uri())); answer.isRedirect(); ) {
            hop = hop.follow(answer.location(), allowed);
            if (!seen.add(hop.uri()) || seen.size() > Limits.REDIRECTS + 1) {
                throw new FeedRefused(FeedProblem.TOO_MANY_REDIRECTS, hop.host());
            }
            answer = http.get(hop, known, deadline);
        }
        return understood(answer, hop, known);
    }

    private FetchResult understood(Answer answer, Hop hop, Validators known) throws FeedRefused {
        if (answer.status() == 304 && !known.equals(Validators.NONE)) {
            return new FetchResult.NotModified();
        }
        if (answer.status() != 200) {
            throw new FeedRefused(FeedProblem.HTTP_STATUS, String.valueOf(answer.status()));
        }
        byte[] body = Body.unpacked(answer.body(), answer.encoding(), limits.bytes());
        Feed feed = FeedParser.parse(Body.text(body, answer.contentType()), hop.uri());
        return new FetchResult.Fetched(feed, answer.validators());
    }

    private static FetchResult bundled(FeedAddress address) throws FeedRefused {
        try (InputStream sample = FeedReader.class.getResourceAsStream(address.sampleResource())) {
            if (sample == null) {
                throw new FeedRefused(FeedProblem.SAMPLE_UNKNOWN, address.uri().toString());
            }
            Feed feed = FeedParser.parse(Body.text(sample.readAllBytes(), ""), address.uri());
            return new FetchResult.Fetched(feed, Validators.NONE);
        } catch (IOException unreadable) {
            throw new FeedRefused(FeedProblem.SAMPLE_UNKNOWN, address.uri().toString());
        }
    }
}
