package io.rebond.feed;

import java.util.List;

/**
 * What a feed said: plain text only.
 *
 * @param title never blank: a feed without a title bears the name of its host
 * @param entries in the feed's order, at most 500, each identity once
 */
public record Feed(String title, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
