package io.rebond.feed;

import static io.rebond.feed.Dialect.ATOM_03;
import static io.rebond.feed.Dialect.ATOM_10;
import static io.rebond.feed.Dialect.RSS_091;
import static io.rebond.feed.Dialect.RSS_092;
import static io.rebond.feed.Dialect.RSS_10;
import static io.rebond.feed.Dialect.RSS_20;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where things stand: versions, namespaces, places, and how many there are. */
final class StructureFeeds {
    private static final String ITEM = "<item><title>Odd</title><link>https://example.com/odd</link>"
            + "<guid isPermaLink=\"false\">odd</guid><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate></item>";
    private static final String ENTRY =
            "<entry><title>Odd</title><id>tag:odd</id><link href=\"https://example.com/odd\"/>"
                    + "<updated>2026-11-02T08:30:00Z</updated></entry>";
    private static final String CHANNEL =
            "<channel><title>News</title><link>https://example.com/</link>" + ITEM + "</channel>";

    private StructureFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(ordinary(), versions(), namespaces(), places(), titles(), sizes())
                .flatMap(feeds -> feeds);
    }

    private static Stream<OddFeed> ordinary() {
        return Stream.of(Dialect.values())
                .map(dialect -> OddFeed.of(
                        dialect + ": nothing odd",
                        dialect.feed(dialect.ordinary(1), dialect.ordinary(2), dialect.ordinary(3))));
    }

    private static Stream<OddFeed> versions() {
        return Stream.of(
                        "<rss version=\"0.90\">",
                        "<rss version=\"0.91\">",
                        "<rss version=\"0.92\">",
                        "<rss version=\"0.93\">",
                        "<rss version=\"0.94\">",
                        "<rss version=\"1.0\">",
                        "<rss version=\"2\">",
                        "<rss version=\"2.0.1\">",
                        "<rss version=\"2.1\">",
                        "<rss version=\"3.0\">",
                        "<rss version=\"\">",
                        "<rss>")
                .map(root -> OddFeed.of("RSS with guid and date in " + root, root + CHANNEL + "</rss>"));
    }

    private static Stream<OddFeed> namespaces() {
        return Stream.of(
                rss("the namespace of RSS 2.0", "xmlns=\"http://backend.userland.com/rss2\""),
                rss("the namespace of RSS 2.0 in capitals", "xmlns=\"http://backend.userland.com/RSS2\""),
                rss("Harvard's namespace", "xmlns=\"http://blogs.law.harvard.edu/tech/rss\""),
                rss("a namespace of its own", "xmlns=\"https://example.com/our-rss\""),
                rss("Atom as the namespace of all", "xmlns=\"http://www.w3.org/2005/Atom\""),
                OddFeed.of(
                        "RSS 2.0: only the root in a namespace",
                        "<r:rss xmlns:r=\"https://example.com/r\" version=\"2.0\">" + CHANNEL + "</r:rss>"),
                OddFeed.of(
                        "RSS 2.0: a prefix that is not declared",
                        "<rss version=\"2.0\">" + CHANNEL.replace("<item>", "<item><dc:creator>Somebody</dc:creator>")
                                + "</rss>"),
                OddFeed.of(
                        "RSS 2.0: Dublin Core by an odd prefix",
                        "<rss version=\"2.0\" xmlns:xx=\"http://purl.org/dc/elements/1.1/\">"
                                + CHANNEL.replace(
                                        "<item>", "<item><xx:title>Not this</xx:title><xx:date>2026-11-05</xx:date>")
                                + "</rss>"),
                OddFeed.of(
                        "RSS 2.0: podcast titles before its own",
                        "<rss version=\"2.0\" "
                                + "xmlns:itunes=\"http://www.itunes.com/DTDs/PodCast-1.0.dtd\">"
                                + CHANNEL.replace("<item>", "<item><itunes:title>Not this</itunes:title>") + "</rss>"),
                OddFeed.of(
                        "RSS 1.0: every element with a prefix",
                        "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                                + "xmlns:s=\"http://purl.org/rss/1.0/\"><s:channel r:about=\"https://example.com/\"><s:title>News</s:title>"
                                + "</s:channel><s:item r:about=\"https://example.com/odd\"><s:title>Odd</s:title>"
                                + "<s:link>https://example.com/odd</s:link></s:item></r:RDF>"),
                OddFeed.of(
                        "RSS 0.90",
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                                + "xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>News</title>"
                                + "<link>https://example.com/</link></channel>"
                                + "<item><title>Odd</title><link>https://example.com/odd</link></item></rdf:RDF>"),
                OddFeed.of(
                        "RSS 1.0: without its own namespace",
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                + CHANNEL.replace(ITEM, "") + ITEM + "</rdf:RDF>"),
                OddFeed.of(
                        "Atom 1.0: every element with a prefix",
                        "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>News</a:title>"
                                + "<a:entry><a:title>Odd</a:title><a:id>tag:odd</a:id><a:link href=\"https://example.com/odd\"/>"
                                + "<a:updated>2026-11-02T08:30:00Z</a:updated></a:entry></a:feed>"),
                OddFeed.of("Atom: without a namespace", "<feed><title>News</title>" + ENTRY + "</feed>"),
                OddFeed.of(
                        "Atom: a namespace in capitals",
                        "<feed xmlns=\"http://www.w3.org/2005/ATOM\"><title>News</title>" + ENTRY + "</feed>"),
                OddFeed.of(
                        "Atom 1.0: Dublin Core inside",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
                                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><title>News</title>"
                                + ENTRY.replace(
                                        "<entry>", "<entry><dc:title>Not this</dc:title><dc:date>2026-11-05</dc:date>")
                                + "</feed>"));
    }

    private static OddFeed rss(String oddity, String namespace) {
        return OddFeed.of("RSS 2.0: " + oddity, "<rss version=\"2.0\" " + namespace + ">" + CHANNEL + "</rss>");
    }

    private static Stream<OddFeed> places() {
        String head = "<title>News</title><link>https://example.com/</link>";
        return Stream.of(
                OddFeed.of(
                        "RSS 2.0: items beside the channel",
                        "<rss version=\"2.0\"><channel>" + head + "</channel>" + ITEM + "</rss>"),
                OddFeed.of("RSS 2.0: items without a channel", "<rss version=\"2.0\">" + ITEM + "</rss>"),
                OddFeed.of(
                        "RSS 2.0: items before the title",
                        "<rss version=\"2.0\"><channel>" + ITEM + head + "</channel></rss>"),
                OddFeed.of(
                        "RSS 2.0: two channels",
                        "<rss version=\"2.0\">" + CHANNEL + "<channel><title>More</title>"
                                + ITEM.replace("odd", "more").replace("Odd", "More") + "</channel></rss>"),
                OddFeed.of("RSS 1.0: items in the channel", RSS_10.feed().replace("</channel>", ITEM + "</channel>")),
                OddFeed.of(
                        "RSS 1.0: a table of contents",
                        RSS_10.feed(RSS_10.ordinary(1))
                                .replace(
                                        "</channel>",
                                        "<items><rdf:Seq><rdf:li rdf:resource=\"https://example.com/ordinary/1\"/></rdf:Seq></items></channel>")),
                OddFeed.of(
                        "RSS 2.0: elements in capitals",
                        ("<rss version=\"2.0\">" + CHANNEL + "</rss>")
                                .replace("title>", "TITLE>")
                                .replace("item>", "Item>")),
                OddFeed.of(
                        "RSS 2.0: an item in an item",
                        "<rss version=\"2.0\"><channel>" + head
                                + ITEM.replace(
                                        "</item>",
                                        "<item><title>Inner</title><link>https://example.com/inner</link></item></item>")
                                + "</channel></rss>"),
                OddFeed.of(
                        "RSS 2.0: a picture with a title of its own",
                        "<rss version=\"2.0\"><channel><image><title>Logo</title>"
                                + "<url>https://example.com/l.png</url><link>https://example.com/logo</link></image>"
                                + head + ITEM
                                + "</channel></rss>"),
                OddFeed.of(
                        "RSS 2.0: a search field with a title of its own",
                        "<rss version=\"2.0\"><channel>" + head
                                + "<textInput><title>Search</title><link>https://example.com/s</link></textInput>"
                                + ITEM
                                + "</channel></rss>"),
                OddFeed.of(
                        "RSS 2.0: a picture in the item",
                        "<rss version=\"2.0\"><channel>" + head
                                + ITEM.replace(
                                        "<item>",
                                        "<item><image><title>Photo</title><link>https://example.com/p</link></image>")
                                + "</channel></rss>"),
                OddFeed.of(
                        "RSS 2.0: skipHours that are no numbers",
                        "<rss version=\"2.0\"><channel>" + head
                                + "<skipHours><hour>noon</hour></skipHours><ttl>soon</ttl>" + ITEM
                                + "</channel></rss>"),
                OddFeed.of(
                        "Atom 1.0: one entry is all",
                        ENTRY.replace("<entry>", "<entry xmlns=\"http://www.w3.org/2005/Atom\">")),
                OddFeed.of(
                        "RSS 2.0: two titles",
                        RSS_20.feed(RSS_20.entry(
                                RSS_20.title("First"),
                                RSS_20.title("Second"),
                                RSS_20.link("https://example.com/odd")))),
                OddFeed.of(
                        "RSS 2.0: a title of Dublin Core only",
                        RSS_20.feed(RSS_20.entry(
                                "<dc:title>From Dublin</dc:title>", RSS_20.link("https://example.com/odd")))),
                OddFeed.of(
                        "RSS 2.0: a title of media only",
                        RSS_20.feed(RSS_20.entry(
                                "<media:title>Of the film</media:title>", RSS_20.link("https://example.com/odd")))));
    }

    private static Stream<OddFeed> titles() {
        return Stream.of(
                RSS_20.with(
                        "no title", RSS_20.link("https://example.com/odd"), RSS_20.text("A first sentence. And more.")),
                RSS_20.with("neither title nor text", RSS_20.link("https://example.com/odd")),
                RSS_20.with("a title only", RSS_20.title("Odd")),
                RSS_20.with("an item with nothing in it"),
                ATOM_10.with(
                        "no title",
                        ATOM_10.link("https://example.com/odd"),
                        ATOM_10.text("A first sentence. And more.")),
                OddFeed.of(
                        "RSS 2.0: a feed without a title",
                        RSS_20.feedOf("", RSS_20.link("https://example.com/"), RSS_20.ordinary(1))),
                OddFeed.of(
                        "RSS 2.0: a feed with an empty title",
                        RSS_20.feedOf("", RSS_20.title(" "), RSS_20.ordinary(1))),
                OddFeed.of(
                        "RSS 2.0: a feed's title with markup",
                        RSS_20.feedOf("", RSS_20.title("&lt;b&gt;News&lt;/b&gt; &amp;amp; views"), RSS_20.ordinary(1))),
                OddFeed.of(
                        "Atom 1.0: a feed's title in HTML",
                        ATOM_10.feedOf(
                                "", "<title type=\"html\">&lt;b&gt;News&lt;/b&gt;</title>", ATOM_10.ordinary(1))),
                OddFeed.of(
                        "Atom 1.0: a feed's title in XHTML",
                        ATOM_10.feedOf(
                                "",
                                "<title type=\"xhtml\">"
                                        + "<div xmlns=\"http://www.w3.org/1999/xhtml\">News &amp; <i>views</i></div></title>",
                                ATOM_10.ordinary(1))));
    }

    private static Stream<OddFeed> sizes() {
        return Stream.of(
                        Stream.of(Dialect.values())
                                .map(dialect -> OddFeed.of(dialect + ": no entries", dialect.feed())),
                        Stream.of(RSS_091, RSS_092, ATOM_03)
                                .map(dialect -> OddFeed.of(dialect + ": fifty entries", many(dialect, 50))),
                        Stream.of(RSS_20, ATOM_10)
                                .map(dialect -> OddFeed.of(dialect + ": two thousand entries", many(dialect, 2000))))
                .flatMap(feeds -> feeds);
    }

    private static String many(Dialect dialect, int count) {
        return dialect.feed(
                IntStream.range(0, count).mapToObj(dialect::ordinary).toArray(String[]::new));
    }
}
