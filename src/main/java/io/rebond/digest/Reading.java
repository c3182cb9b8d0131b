package io.rebond.digest;

import io.rebond.feed.FeedAddress;
import io.rebond.feed.FeedConfig;
import io.rebond.feed.FeedReader;
import io.rebond.feed.FetchResult;
import io.rebond.web.Refused;
import io.rebond.web.Validators;
import jakarta.inject.Singleton;

/** Reads a stored address; what was allowed when it was added may not be allowed any more. */
@Singleton
class Reading {

    private final FeedReader reader;
    private final FeedConfig feeds;

    Reading(FeedReader reader, FeedConfig feeds) {
        this.reader = reader;
        this.feeds = feeds;
    }

    FetchResult of(String address, Validators known) {
        try {
            return reader.read(FeedAddress.parse(address, feeds), known);
        } catch (Refused e) {
            return new FetchResult.Failed(e.problem(), e.detail());
        }
    }
}
