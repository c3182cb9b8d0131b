package io.rebond.feed;

import io.rebond.feed.Difference.Aspect;
import io.rebond.web.Links;
import io.rebond.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One feed as Rebond reads it beside how feedparser does. */
final class Comparison {
    private static final String A_FEED = "a feed";

    private final OddFeed feed;
    private final Feedparser.Reading theirs;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(OddFeed feed, Feedparser.Reading theirs) {
        this.feed = feed;
        this.theirs = theirs;
    }

    static List<Difference> of(OddFeed feed, Feedparser.Reading theirs) {
        Comparison comparison = new Comparison(feed, theirs);
        try {
            comparison.compare(feed.read());
        } catch (Refused refused) {
            comparison.compareRefusal(refused);
        }
        return comparison.differences;
    }

    private void compareRefusal(Refused refused) {
        if (!theirs.dialect().isEmpty()) {
            note(Aspect.FEED, null, refused.problem().name(), theirs.dialect());
        }
    }

    private void compare(Feed ours) {
        if (theirs.dialect().isEmpty() || theirs.hasCrashed()) {
            note(Aspect.FEED, null, A_FEED, theirs.dialect());
        }
        if (!theirs.isNothing()) {
            note(Aspect.FEED_TITLE, null, ours.title(), theirs.title());
            compare(ours.entries());
        }
    }

    private void compare(List<FeedEntry> ours) {
        int next = 0;
        for (int place = 0; place < theirs.entries().size(); place++) {
            Feedparser.Item item = theirs.entries().get(place);
            if (next < ours.size() && isThat(place, ours.get(next))) {
                compare(item, ours.get(next++));
            } else {
                note(Aspect.ENTRY, item, "", item.title() + " at " + item.link());
            }
        }
        ours.stream().skip(next).forEach(entry -> note(Aspect.ENTRY, null, entry.title() + " at " + entry.link(), ""));
    }

    private void compare(Feedparser.Item item, FeedEntry entry) {
        note(Aspect.TITLE, item, entry.title(), item.title());
        note(Aspect.LINK, item, entry.link().toString(), item.link());
        note(Aspect.IDENTITY, item, entry.identity(), item.id());
        note(Aspect.DATE, item, said(entry.publishedAt()), said(item.date()));
        note(Aspect.TEXT, item, entry.summary(), item.text());
    }

    /** Titles are borrowed and repeated: they count where nothing better follows. */
    private boolean isThat(int place, FeedEntry entry) {
        Feedparser.Item item = theirs.entries().get(place);
        boolean nextIsThat = place + 1 < theirs.entries().size()
                && isSurelyThat(theirs.entries().get(place + 1), entry);
        return isSurelyThat(item, entry) || item.title().equals(entry.title()) && !nextIsThat;
    }

    private static boolean isSurelyThat(Feedparser.Item item, FeedEntry entry) {
        return item.id().equals(entry.identity())
                || Links.canonical(item.link(), OddFeed.ADDRESS)
                        .filter(entry.link()::equals)
                        .isPresent();
    }

    private static String said(Instant date) {
        return date == null ? "" : Instant.ofEpochSecond(date.getEpochSecond()).toString();
    }

    private static String said(Long seconds) {
        return seconds == null ? "" : Instant.ofEpochSecond(seconds).toString();
    }

    private void note(Aspect aspect, Feedparser.Item item, String ours, String theirs) {
        if (!ours.equals(theirs)) {
            differences.add(new Difference(feed, this.theirs, item, aspect, ours, theirs));
        }
    }
}
