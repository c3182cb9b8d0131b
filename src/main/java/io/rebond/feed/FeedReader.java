package io.rebond.feed;

import io.rebond.web.Download;
import io.rebond.web.Problem;
import io.rebond.web.Refused;
import io.rebond.web.SafeGet;
import io.rebond.web.Validators;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Reads one feed. It blocks, for ten seconds on the network at most, so no event loop may call it. */
@ApplicationScoped
public class FeedReader {
    private final SafeGet web;

    @Inject
    FeedReader(Vertx vertx, FeedConfig config) {
        web = new SafeGet(vertx, FeedAddress.allowedBy(config));
    }

    /**
     * Never throws because of what a feed, its server or its host's records contain.
     *
     * @param known what {@link FetchResult.Fetched} gave at the last reading, or {@link Validators#NONE}
     */
    public FetchResult read(FeedAddress address, Validators known) {
        try {
            return address.isSample() ? bundled(address) : fetched(address.uri(), known);
        } catch (Refused refused) {
            return new FetchResult.Failed(refused.problem(), refused.detail());
        }
    }

    private FetchResult fetched(URI address, Validators known) throws Refused {
        Optional<Download> newer = web.fetch(address, known);
        return newer.isPresent() ? understood(newer.get()) : new FetchResult.NotModified();
    }

    static FetchResult.Fetched understood(Download download) throws Refused {
        String text = FeedText.of(download.body(), download.contentType());
        return new FetchResult.Fetched(FeedParser.parse(text, download.from()), download.validators());
    }

    private static FetchResult bundled(FeedAddress address) throws Refused {
        try (InputStream sample = FeedReader.class.getResourceAsStream(address.sampleResource())) {
            if (sample == null) {
                throw new Refused(Problem.SAMPLE_UNKNOWN, address.uri().toString());
            }
            Feed feed = FeedParser.parse(FeedText.of(sample.readAllBytes(), ""), address.uri());
            return new FetchResult.Fetched(feed, Validators.NONE);
        } catch (IOException unreadable) {
            throw new Refused(Problem.SAMPLE_UNKNOWN, address.uri().toString());
        }
    }
}
