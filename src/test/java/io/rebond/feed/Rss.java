package io.rebond.feed;

/** A small honest RSS 2.0 feed to start from. */
final class Rss {
    static final String FEED = of(item("One", "https://example.com/1") + item("Two", "https://example.com/2"));

    private Rss() {}

    static String of(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>News</title><link>https://example.com/</link><description>d</description>"
                + items + "</channel></rss>";
    }

    static String item(String title, String link) {
        return "<item><title>" + title + "</title><link>" + link + "</link></item>";
    }
}
