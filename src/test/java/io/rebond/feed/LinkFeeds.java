package io.rebond.feed;

import static io.rebond.feed.Dialect.ATOM_03;
import static io.rebond.feed.Dialect.ATOM_10;
import static io.rebond.feed.Dialect.RSS_091;
import static io.rebond.feed.Dialect.RSS_10;
import static io.rebond.feed.Dialect.RSS_20;

import java.util.List;
import java.util.stream.Stream;

/** Links, how they are meant, and what an entry is known by. */
final class LinkFeeds {
    private static final List<String> ADDRESSES = List.of(
            "https://example.com/odd",
            "HTTPS://EXAMPLE.com:443/odd",
            "http://example.com:80/odd",
            "http://example.com:8080/odd",
            "https://example.com",
            "https://example.com/odd?a=1&amp;b=2",
            "https://example.com/odd?a=1&b=2",
            "https://example.com/odd?copy=1&copy;=2",
            "https://example.com/odd?utm_source=rss&amp;utm_medium=feed&amp;id=7",
            "https://example.com/odd#xtor=RSS-1",
            "https://example.com/odd#part",
            "  https://example.com/odd\n  ",
            "https://example.com/an odd one",
            "https://example.com/caf\u00E9?mot=\u00E9t\u00E9",
            "https://example.com/caf%C3%A9",
            "https://example.com/%zz",
            "https://example.com/a|b^c`d{e}",
            "https://example.com//double//slash",
            "https://\u00E9cole.example.com/odd",
            "https://my_host.example.com/odd",
            "https://user@example.com/odd",
            "https://[2001:db8::1]/odd",
            "//cdn.example.com/odd",
            "/odd",
            "odd",
            "./odd",
            "../odd",
            "../../../odd",
            "?p=7",
            "#odd",
            "odd?next=/../x",
            "javascript:alert(1)",
            "mailto:odd@example.com",
            "ftp://example.com/odd",
            "feed://example.com/odd",
            "tel:+33100000000",
            "https:///odd",
            "http://",
            "www.example.com/odd",
            "");

    private LinkFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(
                        ADDRESSES.stream().map(address -> linked(RSS_20, address)),
                        ADDRESSES.stream().skip(18).map(address -> linked(ATOM_10, address)),
                        places(),
                        bases(),
                        identities())
                .flatMap(feeds -> feeds);
    }

    private static OddFeed linked(Dialect dialect, String address) {
        return odd(
                dialect,
                "link "
                        + (address.isEmpty()
                                ? "that is empty"
                                : address.replaceFirst("^\\s+", "after blanks, ")
                                        .strip()),
                dialect.link(address));
    }

    private static OddFeed odd(Dialect dialect, String oddity, String... parts) {
        return dialect.with(oddity, dialect.title("Where to?"), String.join("", parts));
    }

    private static Stream<OddFeed> places() {
        String href = "<link href=\"https://example.com/";
        return Stream.of(
                odd(RSS_20, "no link", "<description>Nothing to open</description>"),
                odd(RSS_20, "link in CDATA", "<link><![CDATA[https://example.com/odd?a=1&b=2]]></link>"),
                odd(
                        RSS_20,
                        "link in CDATA with an escaped ampersand",
                        "<link><![CDATA[https://example.com/odd?a=1&amp;b=2]]></link>"),
                odd(RSS_20, "link escaped twice", "<link>https://example.com/odd?a=1&amp;amp;b=2</link>"),
                odd(RSS_20, "two links", "<link>https://example.com/1</link><link>https://example.com/2</link>"),
                odd(RSS_20, "link as Atom spells it", "<link href=\"https://example.com/odd\"/>"),
                odd(RSS_20, "Atom's link only", "<atom:link href=\"https://example.com/odd\"/>"),
                odd(
                        RSS_20,
                        "Atom's link to the comments first",
                        "<atom:link rel=\"replies\" href=\"https://example.com/c\"/><link>https://example.com/odd</link>"),
                odd(
                        RSS_20,
                        "an enclosure only",
                        "<enclosure url=\"https://example.com/a.mp3\" length=\"1\" type=\"audio/mpeg\"/>"),
                odd(
                        RSS_20,
                        "comments beside the link",
                        "<comments>https://example.com/c</comments><link>https://example.com/odd</link>"),
                odd(RSS_10, "link without rdf:about's words", "<link>https://example.com/odd</link>"),
                odd(RSS_10, "no link but rdf:about"),
                odd(RSS_091, "link in the oldest dialect", "<link>https://example.com/odd</link>"),
                odd(ATOM_10, "link without rel", href + "odd\"/>"),
                odd(ATOM_10, "link with an empty rel", href + "odd\" rel=\"\"/>"),
                odd(ATOM_10, "link with rel in capitals", href + "odd\" rel=\"ALTERNATE\"/>"),
                odd(
                        ATOM_10,
                        "link with rel spelled out",
                        href + "odd\" rel=\"http://www.iana.org/assignments/relation/alternate\"/>"),
                odd(
                        ATOM_10,
                        "several links with rel",
                        href + "self\" rel=\"self\"/>" + href + "edit\" rel=\"edit\"/>" + href
                                + "odd\" rel=\"alternate\"/>" + href + "a.mp3\" rel=\"enclosure\"/>" + href
                                + "via\" rel=\"via\"/>"),
                odd(
                        ATOM_10,
                        "two alternates, the PDF first",
                        href + "odd.pdf\" type=\"application/pdf\"/>" + href + "odd\" type=\"text/html\"/>"),
                odd(
                        ATOM_10,
                        "two alternates in two languages",
                        href + "odd\" hreflang=\"en\"/>" + href + "bizarre\" hreflang=\"fr\"/>"),
                odd(ATOM_10, "a PDF only", href + "odd.pdf\" type=\"application/pdf\"/>"),
                odd(ATOM_10, "a link to itself only", href + "self\" rel=\"self\"/>"),
                odd(ATOM_10, "related only", href + "related\" rel=\"related\"/>"),
                odd(ATOM_10, "link as RSS spells it", "<link>https://example.com/odd</link>"),
                odd(ATOM_10, "no link but an id that can be opened", "<id>https://example.com/odd</id>"),
                odd(
                        ATOM_10,
                        "no link, and an id that cannot be opened",
                        "<id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>"),
                odd(ATOM_03, "two alternates", href + "1\" rel=\"alternate\"/>" + href + "2\" rel=\"alternate\"/>"));
    }

    private static Stream<OddFeed> bases() {
        String relative = "<item><title>Where to?</title><link>odd</link></item>";
        String entry = "<entry><title>Where to?</title><id>tag:1</id><link href=\"odd\"/></entry>";
        return Stream.of(
                based(RSS_20, "the channel's base", " xml:base=\"https://example.org/base/\"", relative),
                based(RSS_20, "a base without a path", " xml:base=\"https://example.org\"", relative),
                based(
                        RSS_20,
                        "the item's base",
                        "",
                        relative.replace("<item>", "<item xml:base=\"https://example.org/b/\">")),
                based(
                        RSS_20,
                        "the link's base",
                        "",
                        relative.replace("<link>", "<link xml:base=\"https://example.org/b/\">")),
                based(ATOM_10, "the feed's base", " xml:base=\"https://example.org/base/\"", entry),
                based(
                        ATOM_10,
                        "a base below a base",
                        " xml:base=\"https://example.org/a/\"",
                        entry.replace("<entry>", "<entry xml:base=\"b/\">")),
                based(ATOM_10, "a base relative to the address", " xml:base=\"/base/\"", entry),
                based(ATOM_10, "a base that is no address", " xml:base=\"not an address\"", entry),
                based(ATOM_10, "a base of another kind", " xml:base=\"javascript:alert(1)\"", entry),
                based(ATOM_03, "the feed's base", " xml:base=\"https://example.org/base/\"", entry));
    }

    private static OddFeed based(Dialect dialect, String oddity, String root, String entry) {
        String head = dialect.title("Based") + dialect.link("https://example.com/");
        return OddFeed.of(
                dialect + ": relative link, " + oddity, dialect.feedOf(root, head, entry + dialect.ordinary(2)));
    }

    private static Stream<OddFeed> identities() {
        String link = "<link>https://example.com/odd</link>";
        return Stream.of(
                odd(RSS_20, "no guid", link),
                odd(RSS_20, "an empty guid", link, "<guid/>"),
                odd(RSS_20, "a guid that is no link", link, "<guid isPermaLink=\"false\">odd-1</guid>"),
                odd(
                        RSS_20,
                        "a guid that does not say whether it is a link",
                        link,
                        "<guid>https://example.com/?p=1</guid>"),
                odd(
                        RSS_20,
                        "a guid that says it is a link",
                        link,
                        "<guid isPermaLink=\"true\">https://example.com/?p=1</guid>"),
                odd(RSS_20, "a guid and no link", "<guid>https://example.com/?p=1</guid>"),
                odd(
                        RSS_20,
                        "a guid in capitals and no link",
                        "<guid isPermaLink=\"TRUE\">https://example.com/?p=1</guid>"),
                odd(
                        RSS_20,
                        "a guid that is no link, and no link",
                        "<guid isPermaLink=\"false\">https://example.com/?p=1</guid>"),
                odd(RSS_20, "a number for a guid, and no link", "<guid>4711</guid>"),
                odd(RSS_20, "a guid that is the link", link, "<guid>https://example.com/odd</guid>"),
                odd(RSS_20, "a guid that is a relative link", link, "<guid>/?p=1</guid>"),
                odd(
                        RSS_20,
                        "a guid that is the link with its tracking",
                        "<link>https://example.com/odd?utm_source=rss</link><guid>https://example.com/odd?utm_source=rss</guid>"),
                odd(RSS_20, "a guid with blanks around", link, "<guid isPermaLink=\"false\">\n  odd-1\n </guid>"),
                odd(RSS_20, "an endless guid", link, "<guid isPermaLink=\"false\">" + "x".repeat(1000) + "</guid>"),
                odd(RSS_20, "Atom's id", link, "<atom:id xmlns:atom=\"http://www.w3.org/2005/Atom\">tag:1</atom:id>"),
                twice(RSS_20, "the same guid twice", RSS_20.id("same")),
                twice(RSS_20, "the same link twice", ""),
                twice(ATOM_10, "the same id twice", ATOM_10.id("tag:same")),
                odd(ATOM_10, "no id", ATOM_10.link("https://example.com/odd")),
                odd(ATOM_10, "a relative id", ATOM_10.link("https://example.com/odd"), "<id>odd</id>"),
                odd(
                        ATOM_10,
                        "an id that is the link",
                        ATOM_10.link("https://example.com/odd"),
                        "<id>https://example.com/odd</id>"));
    }

    private static OddFeed twice(Dialect dialect, String oddity, String identity) {
        return OddFeed.of(
                dialect + ": " + oddity,
                dialect.feed(
                        dialect.entry(dialect.title("First"), dialect.link("https://example.com/same"), identity),
                        dialect.entry(dialect.title("Second"), dialect.link("https://example.com/same"), identity),
                        dialect.ordinary(3)));
    }
}
