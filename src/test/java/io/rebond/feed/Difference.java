package io.rebond.feed;

/**
 * One thing that Rebond and feedparser read differently.
 *
 * @param item what feedparser made of the entry, null when it is about the whole feed
 * @param ours empty for nothing
 */
record Difference(
        OddFeed feed, Feedparser.Reading reading, Feedparser.Item item, Aspect aspect, String ours, String theirs) {
    enum Aspect {
        FEED,
        FEED_TITLE,
        ENTRY,
        TITLE,
        LINK,
        IDENTITY,
        DATE,
        TEXT
    }

    boolean isOursAlone() {
        return aspect == Aspect.ENTRY && item == null;
    }

    @Override
    public String toString() {
        return "%s | %s | ours [%s] theirs [%s]".formatted(feed, aspect, shown(ours), shown(theirs));
    }

    private static String shown(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }
}
