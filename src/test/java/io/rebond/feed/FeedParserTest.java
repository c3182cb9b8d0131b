package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rebond.web.Problem;
import io.rebond.web.Refused;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
    private static final URI HOME = URI.create("https://example.com/feeds/all.xml");

    @Test
    void readsRss20() throws Refused {
        FeedEntry entry = only(
                Rss.of(
                        "<item><title>Virtual threads</title><link>https://example.com/vt</link>"
                                + "<guid isPermaLink=\"false\">id-1</guid><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>"
                                + "<description>&lt;p&gt;Six &lt;b&gt;months&lt;/b&gt; &amp;amp; counting&lt;/p&gt;</description></item>"));

        assertThat(entry)
                .isEqualTo(new FeedEntry(
                        "id-1",
                        "Virtual threads",
                        URI.create("https://example.com/vt"),
                        "Six months & counting",
                        Instant.parse("2026-11-02T08:30:00Z"),
                        4));
    }

    @Test
    void readsAtom10() throws Refused {
        FeedEntry entry = only("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><id>urn:a</id>"
                + "<entry><id>urn:uuid:1</id><title>a &lt; b in Map&lt;K,V&gt;</title><link href=\"/post/1\"/>"
                + "<updated>2026-11-02T08:30:00+01:00</updated>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Hello <em>you</em></div></content>"
                + "</entry></feed>");

        assertThat(entry)
                .isEqualTo(new FeedEntry(
                        "urn:uuid:1",
                        "a < b in Map<K,V>",
                        URI.create("https://example.com/post/1"),
                        "Hello you",
                        Instant.parse("2026-11-02T07:30:00Z"),
                        2));
    }

    @Test
    void readsRss10() throws Refused {
        FeedEntry entry = only("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                + "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<channel rdf:about=\"https://example.com/\"><title>R</title><link>https://example.com/</link>"
                + "<description>d</description></channel>"
                + "<item rdf:about=\"https://example.com/1\"><title>One</title><link>https://example.com/1</link>"
                + "<dc:date>2026-11-02T08:30:00Z</dc:date></item></rdf:RDF>");

        assertThat(entry.identity()).isEqualTo("https://example.com/1");
        assertThat(entry.publishedAt()).isEqualTo(Instant.parse("2026-11-02T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94"})
    void readsOldRss(String version) throws Refused {
        FeedEntry entry = only("<rss version=\"" + version + "\"><channel><title>Old</title>"
                + Rss.item("One", "https://example.com/1?utm_source=rss") + "</channel></rss>");

        assertThat(entry.title()).isEqualTo("One");
        assertThat(entry.identity()).isEqualTo("https://example.com/1");
    }

    @Test
    void readsAtom03() throws Refused {
        FeedEntry entry = only("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>A</title>"
                + "<entry><id>tag:1</id><title>One</title><link rel=\"alternate\" href=\"https://example.com/1\"/>"
                + "<issued>2026-11-02T08:30:00Z</issued></entry></feed>");

        assertThat(entry.identity()).isEqualTo("tag:1");
        assertThat(entry.title()).isEqualTo("One");
    }

    @Test
    void theGuidIsTheIdentityWhateverTheDate() throws Refused {
        String items =
                "<item><guid isPermaLink=\"false\">same</guid><title>Before</title><link>https://example.com/1</link>"
                        + "<pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate></item>"
                        + "<item><guid isPermaLink=\"false\">same</guid><title>After</title><link>https://example.com/2</link>"
                        + "<pubDate>Tue, 03 Nov 2026 08:30:00 GMT</pubDate></item>";

        assertThat(FeedParser.parse(Rss.of(items), HOME).entries())
                .extracting(FeedEntry::title)
                .containsExactly("Before");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?utm_source=rss&amp;id=1, https://example.com/a?id=1",
        "HTTPS://EXAMPLE.com:443/a#xtor=RSS-1, https://example.com/a",
        "https://example.com/a#part, https://example.com/a#part",
        "/relative, https://example.com/relative",
        "https://example.com/with space, https://example.com/with%20space"
    })
    void withoutAGuidTheLinkIsTheIdentity(String link, String identity) throws Refused {
        FeedEntry entry = only(Rss.of(Rss.item("One", link)));

        assertThat(entry.identity()).isEqualTo(identity);
        assertThat(entry.link()).hasToString(identity);
    }

    @Test
    void anEndlessGuidIsShortened() throws Refused {
        FeedEntry entry = only(Rss.of("<item><guid>" + "x".repeat(5000) + "</guid><title>t</title>"
                + "<link>https://example.com/1</link></item>"));

        assertThat(entry.identity()).startsWith("uuid:").hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://user@example.com/",
                "mailto:a@example.com",
                ""
            })
    void anEntryWithNothingToOpenIsLeftOut(String link) throws Refused {
        assertThat(FeedParser.parse(Rss.of(Rss.item("One", link)), HOME).entries())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat, 01 Jan 292000000 00:00:00 GMT", "yesterday", "1970-01-01T00:00:00Z", ""})
    void anAbsurdDateIsNoDate(String date) throws Refused {
        FeedEntry entry = only(Rss.of(
                "<item><title>t</title><link>https://example.com/1</link><pubDate>" + date + "</pubDate></item>"));

        assertThat(entry.publishedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<x/>"})
    void aDateOfAMillionDigitsTakesNoTime(String between) throws Refused {
        String digits = ("1".repeat(4000) + between).repeat(250);
        FeedEntry entry = only(Rss.of(
                "<item><title>t</title><link>https://example.com/1</link><pubDate>" + digits + "</pubDate></item>"));

        assertThat(entry.publishedAt()).isNull();
    }

    @Test
    void anEntryWithoutTitleBorrowsOne() throws Refused {
        FeedEntry entry =
                only(Rss.of("<item><link>https://example.com/1</link><description>A word</description></item>"));

        assertThat(entry.title()).isEqualTo("A word");
    }

    @Test
    void readingTimeIsOnlyGivenForAnArticle() throws Refused {
        FeedEntry article = only(Rss.of("<item><title>t</title><link>https://example.com/1</link><content:encoded>"
                + "word ".repeat(441) + "</content:encoded><description>excerpt</description></item>"));
        FeedEntry excerpt = only(Rss.of(Rss.item("One", "https://example.com/1")));

        assertThat(article.readingMinutes()).hasValue(3);
        assertThat(excerpt.readingMinutes()).isEmpty();
    }

    @Test
    void readsTheEntitiesOfHtmlAndStrayControls() throws Refused {
        FeedEntry entry =
                only(Rss.of(Rss.item("Caf&eacute;&nbsp;&hellip;\u0008 &amp;lt;b&amp;gt;", "https://example.com/1")));

        assertThat(entry.title()).isEqualTo("Café … <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version=\"0.91\"", "version=\"3.0\"", "", "xmlns=\"https://example.com/our-rss\""})
    void whateverRssClaimsToBeItSaysTheSame(String claim) throws Refused {
        FeedEntry entry = only("<rss " + claim + "><channel><title>R</title><item><title>One</title>"
                + "<link>https://example.com/1</link><guid>id-1</guid><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>"
                + "<description>&lt;b&gt;Bold&lt;/b&gt; words</description></item></channel></rss>");

        assertThat(entry)
                .isEqualTo(new FeedEntry(
                        "id-1",
                        "One",
                        URI.create("https://example.com/1"),
                        "Bold words",
                        Instant.parse("2026-11-02T08:30:00Z"),
                        2));
    }

    @ParameterizedTest
    @CsvSource({
        "xml:base=\"https://example.org/a/\", '', https://example.org/a/one",
        "xml:base=\"https://example.org\", '', https://example.org/one",
        "xml:base=\"https://example.org/a/\", xml:base=\"b/\", https://example.org/a/b/one",
        "xml:base=\"javascript:alert(1)\", '', https://example.com/feeds/one"
    })
    void relativeLinksStartFromTheirBase(String ofTheFeed, String ofTheItem, String link) throws Refused {
        FeedEntry entry = only("<rss version=\"2.0\" " + ofTheFeed + "><channel><item " + ofTheItem
                + "><title>One</title><link>one</link></item></channel></rss>");

        assertThat(entry.link()).hasToString(link);
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel='self' href='/self'/><link rel='alternate' href='/1'/><link rel='enclosure' href='/a.mp3'/>, /1",
        "<link href='/1.pdf' type='application/pdf'/><link href='/1' type='text/html'/>, /1",
        "<link href='/1.pdf' type='application/pdf'/>, /1.pdf",
        "<link href='/en'/><link href='/fr'/>, /en",
        "<link rel='http://www.iana.org/assignments/relation/alternate' href='/1'/>, /1",
        "<link>https://example.com/1</link>, /1",
        "<id>https://example.com/1</id>, /1"
    })
    void anAtomEntryOpensThePageThatItStandsFor(String links, String path) throws Refused {
        FeedEntry entry = only("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><title>One</title>"
                + links + "</entry></feed>");

        assertThat(entry.link()).hasToString("https://example.com" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "<guid>https://example.com/1</guid>, https://example.com/1",
        "<guid isPermaLink='TRUE'>https://example.com/1</guid>, https://example.com/1",
        "<link><![CDATA[https://example.com/1?a=1&amp;b=2]]></link>, https://example.com/1?a=1&b=2",
        "<link>https://example.com/1?a=1&b=2</link>, https://example.com/1?a=1&b=2"
    })
    void anRssItemOpensItsLinkOrItsGuid(String links, String link) throws Refused {
        assertThat(only(Rss.of("<item><title>One</title>" + links + "</item>")).link())
                .hasToString(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<guid isPermaLink='false'>https://example.com/1</guid>", "<guid>4711</guid>", "<link/>"})
    void aGuidThatCannotBeOpenedIsNoLink(String identity) throws Refused {
        assertThat(FeedParser.parse(Rss.of("<item><title>One</title>" + identity + "</item>"), HOME)
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<pubDate>soon</pubDate><dc:date>2026-11-02</dc:date>, 2026-11-02T00:00:00Z",
        "'<dc:date>2026-11-03</dc:date><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>', 2026-11-02T08:30:00Z",
        "<updated>2026-11-03</updated><published>2026-11-02</published>, 2026-11-02T00:00:00Z",
        "<modified>2026-11-03</modified>, 2026-11-03T00:00:00Z"
    })
    void theDayOfPublicationComesFirst(String dates, String published) throws Refused {
        FeedEntry entry = only(Rss.of("<item xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><title>t</title>"
                + "<link>https://example.com/1</link>" + dates + "</item>"));

        assertThat(entry.publishedAt()).isEqualTo(Instant.parse(published));
    }

    @ParameterizedTest
    @CsvSource({
        "<summary>a &lt;b&gt; c</summary>, a <b> c",
        "<summary type='html'>a &lt;b&gt;c&lt;/b&gt;</summary>, a c",
        "<summary type='text/html' mode='base64'>PGI+Qm9sZDwvYj4gd29yZHM=</summary>, Bold words",
        "<summary type='xhtml'><div>a <b>c</b> &lt;d&gt;<![CDATA[ & <e>]]></div></summary>, a c <d> & <e>",
        "<summary><p>One</p><p>two</p></summary>, One two",
        "<summary type='image/png'>iVBORw0KGgo=</summary>, ''",
        "<summary/><content>Long</content>, Long",
        "<content type='html'>&lt;p&gt;Long&lt;/p&gt;</content>, Long",
        "<m:group><m:description>Of the film</m:description></m:group>, Of the film"
    })
    void aTextIsWhatItsTypeMakesIt(String texts, String summary) throws Refused {
        FeedEntry entry =
                only("<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:m=\"http://search.yahoo.com/mrss/\"><entry>"
                        + "<title>One</title><link href=\"/1\"/>" + texts + "</entry></feed>");

        assertThat(entry.summary()).isEqualTo(summary);
    }

    @Test
    void wordsOfOtherVocabulariesAreNotTheFeedsOwn() throws Refused {
        FeedEntry entry =
                only(Rss.of("<item xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:x=\"https://example.com/x\">"
                        + "<media:title>Film</media:title><x:link>https://example.com/x</x:link>"
                        + "<title>One</title><link>https://example.com/1</link></item>"));

        assertThat(entry.title()).isEqualTo("One");
        assertThat(entry.link()).hasToString("https://example.com/1");
    }

    @Test
    void anArchiveIsCutAfterFiveHundredEntries() throws Refused {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            items.append(Rss.item("t" + i, "https://example.com/" + i));
        }

        assertThat(FeedParser.parse(Rss.of(items.toString()), HOME).entries())
                .hasSize(500)
                .last()
                .extracting(FeedEntry::title)
                .isEqualTo("t499");
    }

    @Test
    void externalEntitiesAreNotRead() {
        assertThat(problemOf("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + Rss.of(Rss.item("&x;", "https://example.com/")).substring(21)))
                .isEqualTo(Problem.DOCTYPE);
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        assertThat(problemOf(
                        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                + "<rss version=\"2.0\"><channel><title>&c;</title></channel></rss>"))
                .isEqualTo(Problem.DOCTYPE);
    }

    @Test
    void tooManyElementsAreRefused() {
        assertThat(problemOf(Rss.of("<x/>".repeat(200_000)))).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void tooDeepANestIsRefused() {
        assertThat(problemOf(Rss.of("<x>".repeat(200_000)))).isEqualTo(Problem.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE html><html><body>Hello</body></html>', NOT_A_FEED",
        "'<html><p>Hello', NOT_A_FEED",
        "'{\"items\": []}', NOT_A_FEED",
        "'', NOT_A_FEED",
        "'<note/>', NOT_A_FEED",
        "'<rss version=\"2.0\"/>', NOT_A_FEED",
        "'<rss version=\"2.0\"><channel><title>cut', MALFORMED",
        "'<rss version=\"2.0\"><channel><a></b></channel></rss>', MALFORMED"
    })
    void saysWhatIsWrong(String text, Problem problem) {
        assertThat(problemOf(text)).isEqualTo(problem);
    }

    private static FeedEntry only(String feed) throws Refused {
        assertThat(FeedParser.parse(feed, HOME).entries()).hasSize(1);
        return FeedParser.parse(feed, HOME).entries().get(0);
    }

    private static Problem problemOf(String text) {
        return catchThrowableOfType(Refused.class, () -> FeedParser.parse(text, HOME))
                .problem();
    }
}
