package io.rebond.feed;

import static io.rebond.feed.Dialect.ATOM_10;
import static io.rebond.feed.Dialect.RSS_091;
import static io.rebond.feed.Dialect.RSS_20;

import java.util.stream.Stream;

/** Documents that are no XML, no feed, or not all there. */
final class BrokenFeeds {
    private static final String FEED = RSS_20.feed(RSS_20.ordinary(1), RSS_20.ordinary(2));
    private static final String WITHOUT_PROLOGUE = FEED.substring(FEED.indexOf('\n') + 1);

    private BrokenFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(beforeIt(), cut(), torn(), doctypes(), noFeeds()).flatMap(feeds -> feeds);
    }

    private static Stream<OddFeed> beforeIt() {
        return Stream.of(
                OddFeed.of("no prologue", WITHOUT_PROLOGUE),
                OddFeed.of("a blank before the prologue", " " + FEED),
                OddFeed.of("empty lines before the prologue", "\r\n\n\t" + FEED),
                OddFeed.of("a comment before the prologue", "<!-- cached -->" + FEED),
                OddFeed.of(
                        "a warning before the prologue", "<br />\n<b>Warning</b>: date() in <b>feed.php</b>\n" + FEED),
                OddFeed.of("words before the prologue", "Notice: undefined index\n" + FEED),
                OddFeed.of("two prologues", "<?xml version=\"1.0\"?>\n" + FEED),
                OddFeed.of("a prologue of XML 1.1", FEED.replace("1.0\"?>", "1.1\"?>")),
                OddFeed.of(
                        "a name of XML 1.1",
                        FEED.replace("1.0\"?>", "1.1\"?>")
                                .replace("<description>Nothing", "<\u2070>1</\u2070><description>Nothing")),
                OddFeed.of("a prologue of a version to come", FEED.replace("1.0\"?>", "2.0\"?>")),
                OddFeed.of(
                        "a prologue in single quotes",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + WITHOUT_PROLOGUE),
                OddFeed.of("a prologue in capitals", "<?XML version=\"1.0\"?>" + WITHOUT_PROLOGUE),
                OddFeed.of(
                        "a style sheet in the prologue",
                        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\" type=\"text/xsl\"?>"
                                + WITHOUT_PROLOGUE),
                OddFeed.of("a comment after the feed", FEED + "<!-- in 0.3 s -->"),
                OddFeed.of("words after the feed", FEED + "\nin 0.3 s"),
                OddFeed.of("a second feed after the feed", FEED + WITHOUT_PROLOGUE),
                OddFeed.of("a script after the feed", FEED + "<script src=\"a.js\"></script>"),
                OddFeed.of("zeros after the feed", FEED + "\0\0\0\0"));
    }

    private static Stream<OddFeed> cut() {
        return Stream.of(
                cut("within the prologue", FEED, FEED.indexOf("version")),
                cut("within the first title", FEED, FEED.indexOf("daily")),
                cut("before the first entry", FEED, FEED.indexOf("<item>")),
                cut("within the first entry", FEED, FEED.indexOf("Nothing")),
                cut("within the second entry", FEED, FEED.lastIndexOf("Nothing")),
                cut("within a tag", FEED, FEED.lastIndexOf("</item>") + 4),
                cut("before the last tag", FEED, FEED.lastIndexOf("</rss>")),
                cut("within an attribute", ATOM_10.feed(ATOM_10.ordinary(1)), 60));
    }

    private static OddFeed cut(String where, String feed, int length) {
        return OddFeed.of("cut " + where, feed.substring(0, length));
    }

    private static Stream<OddFeed> torn() {
        String description = "Nothing is odd about number 1";
        return Stream.of(
                torn("a tag that is not closed", "Ordinary 1</title>", "Ordinary 1"),
                torn("tags that cross", description, "<b><i>" + description + "</b></i>"),
                torn("a tag that is not opened", description, description + "</b>"),
                torn("HTML that is not escaped", description, "<p>" + description + "<br>More"),
                torn("a bare bracket", description, "1 < 2"),
                torn("an attribute without quotes", "isPermaLink=\"false\"", "isPermaLink=false"),
                torn("an attribute twice", "isPermaLink=\"false\"", "isPermaLink=\"false\" isPermaLink=\"false\""),
                torn("an attribute without a value", "isPermaLink=\"false\"", "isPermaLink"),
                torn("the end of CDATA in a text", description, "a[b[0]]>c"),
                torn("CDATA that is not closed", description, "<![CDATA[" + description),
                torn("a comment with two dashes", description, "<!-- a -- b -->" + description),
                torn("a character that was lost before", description, "\uFFFD" + description),
                torn("a name that is no name", "<description>Nothing", "<1a>x</1a><description>Nothing"));
    }

    private static OddFeed torn(String oddity, String whole, String torn) {
        return OddFeed.of("torn: " + oddity, FEED.replace(whole, torn));
    }

    private static Stream<OddFeed> doctypes() {
        String netscape = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
                + "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\">";
        return Stream.of(
                OddFeed.of(
                        "RSS 0.91: with Netscape's doctype",
                        RSS_091.feed(RSS_091.ordinary(1)).replace("?>", "?>" + netscape)),
                OddFeed.of(
                        "a doctype that names its entities",
                        FEED.replace("?>", "?><!DOCTYPE rss [<!ENTITY odd \"Odd\">]>")
                                .replace("Ordinary 1", "&odd;")),
                OddFeed.of(
                        "a doctype that reads a file",
                        FEED.replace("?>", "?><!DOCTYPE rss [<!ENTITY odd SYSTEM \"file:///etc/hostname\">]>")
                                .replace("Ordinary 1", "&odd;")),
                OddFeed.of(
                        "a doctype that multiplies",
                        FEED.replace(
                                        "?>",
                                        "?><!DOCTYPE rss [<!ENTITY a \"ha\">"
                                                + "<!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")
                                .replace("Ordinary 1", "&c;")));
    }

    private static Stream<OddFeed> noFeeds() {
        return Stream.of(
                OddFeed.of("no feed: nothing at all", ""),
                OddFeed.of("no feed: blanks", "  \n "),
                OddFeed.of("no feed: words", "There is nothing here."),
                OddFeed.of("no feed: JSON", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}"),
                OddFeed.of(
                        "no feed: a page",
                        "<!DOCTYPE html><html><head><title>Home</title></head><body><p>Hello</body></html>"),
                OddFeed.of(
                        "no feed: a page in XHTML",
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Home</title></head></html>"),
                OddFeed.of("no feed: a picture", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Logo</title></svg>"),
                OddFeed.of(
                        "no feed: a list of feeds",
                        "<opml version=\"2.0\"><body><outline xmlUrl=\"https://example.com/\"/></body></opml>"),
                OddFeed.of(
                        "no feed: a map of a site",
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                                + "<url><loc>https://example.com/</loc></url></urlset>"),
                OddFeed.of("no feed: an RSS root alone", "<rss version=\"2.0\"/>"),
                OddFeed.of("no feed: an Atom root alone", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"),
                OddFeed.of(
                        "no feed: an RDF of something else",
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                + "<rdf:Description rdf:about=\"https://example.com/\"/></rdf:RDF>"),
                OddFeed.of(
                        "no feed: an answer of SOAP",
                        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body/></e:Envelope>"));
    }
}
