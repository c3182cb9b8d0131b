package io.rebond.feed;

import java.net.URI;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * One entry of a feed. Nothing in it may be trusted to be true, but all of it is plain text and bounded.
 *
 * @param identity the guid or Atom id, else the link. It is the author's word, so it is unique within one feed only: another feed may
 *     claim the same
 * @param title one line of at most 300 characters, never blank
 * @param link http or https, without tracking parameters
 * @param summary one line of at most 600 characters, possibly empty
 * @param publishedAt null when the feed does not say, or says something absurd
 * @param words how many words of the article the feed carried, which is often an excerpt
 */
public record FeedEntry(String identity, String title, URI link, String summary, Instant publishedAt, int words) {
    private static final int EXCERPT = 120;
    private static final int WORDS_PER_MINUTE = 220;

    /** Empty when the feed carried no more than an excerpt: a guess from there would always say one minute. */
    public OptionalInt readingMinutes() {
        return words < EXCERPT
                ? OptionalInt.empty()
                : OptionalInt.of((words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
}
