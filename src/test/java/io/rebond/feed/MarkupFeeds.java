package io.rebond.feed;

import static io.rebond.feed.Dialect.ATOM_03;
import static io.rebond.feed.Dialect.ATOM_10;
import static io.rebond.feed.Dialect.RSS_10;
import static io.rebond.feed.Dialect.RSS_20;

import java.util.List;
import java.util.stream.Stream;

/** What stands in titles and texts: markup of every kind, entities of every kind, and nothing at all. */
final class MarkupFeeds {
    private static final List<Piece> PIECES = List.of(
            new Piece("plain words", "Only words"),
            new Piece("an escaped HTML entity", "Caf&amp;eacute; noir"),
            new Piece("HTML entities without a DTD", "Caf&eacute;&nbsp;noir &hellip; &euro;5"),
            new Piece("an entity that nobody defines", "Caf&unheardof; noir"),
            new Piece("entities without their semicolon", "Caf&eacute noir &copy 2026"),
            new Piece("entities in capitals", "A &AMP; B &LT;&GT; C"),
            new Piece("bare ampersands", "AT&T & friends &"),
            new Piece("character references", "&#233;t&#xe9; &#x1F600;"),
            new Piece("references to what Windows means", "It&#146;s &#147;here&#148; &#150; now"),
            new Piece("references to control characters", "one&#0;two&#8;three"),
            new Piece("a reference beyond Unicode", "one&#x110000;two"),
            new Piece("a reference to half a character", "one&#xD83D;two"),
            new Piece("CDATA", "<![CDATA[<b>Bold</b> & <i>new</i>]]>"),
            new Piece("an entity in CDATA", "<![CDATA[Caf&eacute; &amp; th&#233;]]>"),
            new Piece("CDATA in pieces", "One <![CDATA[and ]]>two<![CDATA[ <b>three</b>]]>"),
            new Piece("what is escaped twice", "&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt;"),
            new Piece("escaped markup", "&lt;em&gt;Loud&lt;/em&gt; words"),
            new Piece("escaped markup that is not closed", "&lt;p&gt;&lt;b&gt;Bold"),
            new Piece("escaped markup in capitals", "&lt;P&gt;&lt;B&gt;Bold&lt;/B&gt;&lt;/P&gt;"),
            new Piece("a generic type", "Why List&lt;String&gt; is right"),
            new Piece("an element that HTML does not have", "Use &lt;router-link&gt; in &lt;/router-view&gt;"),
            new Piece("less and greater", "1 &lt; 2 and 3 &gt; 2"),
            new Piece("an arrow", "Java -&gt; Kotlin &lt;- Scala"),
            new Piece("only a picture", "&lt;img src=&quot;a.png&quot; alt=&quot;A view&quot;/&gt;"),
            new Piece("a script", "&lt;script&gt;alert(1)&lt;/script&gt;Safe"),
            new Piece("a style sheet", "&lt;style&gt;p { color: red }&lt;/style&gt;Red"),
            new Piece("an escaped comment", "One&lt;!-- hidden --&gt; two"),
            new Piece("a comment", "One<!-- hidden --> two"),
            new Piece("a processing instruction", "One<?php echo 1 ?> two"),
            new Piece(
                    "an attribute with a bracket",
                    "&lt;a title=&quot;a &gt; b&quot; href=&quot;/&quot;&gt;Link&lt;/a&gt;"),
            new Piece("paragraphs and breaks", "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;br&gt;three&lt;/p&gt;"),
            new Piece("a list", "&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;"),
            new Piece(
                    "a table",
                    "&lt;table&gt;&lt;tr&gt;&lt;td&gt;A&lt;/td&gt;&lt;td&gt;B&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;"),
            new Piece("line breaks and tabs", "One\n\t  two&#10;three"),
            new Piece("spaces of other kinds", "One\u00A0\u2003two\u3000three"),
            new Piece("direction overrides", "user\u202Etxt.exe\u202C"),
            new Piece("invisible spaces", "pass\u200Bword co\u00ADop \uFEFFnew"),
            new Piece("joined emoji", "\uD83D\uDC69\u200D\uD83D\uDCBB codes"),
            new Piece("control characters", "bell\u0007 and form\u000Cfeed"),
            new Piece("UTF-8 taken for Latin-1", "Caf\u00C3\u00A9 noir"),
            new Piece("controls of Latin-1", "It\u0092s \u0096 here"),
            new Piece("a long line", "word ".repeat(200)),
            new Piece("one endless word", "w".repeat(900)),
            new Piece("nothing", ""),
            new Piece("blanks", " \n "),
            new Piece("markup of its own", "<b>Bold</b> words"));

    private MarkupFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(
                        PIECES.stream().map(piece -> titled(RSS_20, "title", piece, "")),
                        PIECES.stream().map(piece -> titled(ATOM_10, "HTML title", piece, " type=\"html\"")),
                        PIECES.stream().map(piece -> titled(ATOM_10, "literal title", piece, "")),
                        PIECES.stream().map(piece -> saying(RSS_20, piece)),
                        PIECES.stream().limit(20).map(piece -> saying(RSS_10, piece)),
                        PIECES.stream().limit(20).map(piece -> saying(ATOM_03, piece)),
                        texts())
                .flatMap(feeds -> feeds);
    }

    private static OddFeed titled(Dialect dialect, String where, Piece piece, String attributes) {
        return dialect.with(
                where + " with " + piece.name,
                dialect.id("tag:example.com,2026:odd"),
                "<title" + attributes + ">" + piece.xml + "</title>",
                dialect.link("https://example.com/odd"),
                dialect.text("What the odd one says"));
    }

    private static OddFeed saying(Dialect dialect, Piece piece) {
        return dialect.with(
                "text with " + piece.name,
                dialect.id("tag:example.com,2026:odd"),
                dialect.title("Odd"),
                dialect.link("https://example.com/odd"),
                dialect.text(piece.xml));
    }

    private static Stream<OddFeed> texts() {
        String xhtml = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <em>two</em></p><p>a &lt;b&gt; c</p></div>";
        return Stream.of(
                texts(RSS_20, "no text", ""),
                texts(
                        RSS_20,
                        "content beside a description",
                        "<description>Short</description>" + encoded("The long one")),
                texts(
                        RSS_20,
                        "content before a description",
                        encoded("The long one") + "<description>Short</description>"),
                texts(RSS_20, "content only", encoded("&lt;p&gt;The long one&lt;/p&gt;")),
                texts(RSS_20, "content beside an empty description", "<description/>" + encoded("The long one")),
                texts(RSS_20, "two descriptions", "<description>First</description><description>Second</description>"),
                texts(RSS_20, "a description of Dublin Core", "<dc:description>From Dublin</dc:description>"),
                texts(RSS_20, "a description of media", "<media:description>Of the film</media:description>"),
                texts(
                        RSS_20,
                        "media before its own title and description",
                        "<media:content url=\"https://example.com/f.mp4\"><media:title>Film</media:title>"
                                + "<media:description>Of the film</media:description></media:content>"
                                + "<description>Of the entry</description>"),
                texts(RSS_20, "a summary for podcasts", "<itunes:summary>Heard</itunes:summary>"),
                texts(
                        RSS_20,
                        "a body in XHTML",
                        "<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <b>two</b></p></body>"),
                texts(RSS_20, "a description in XHTML", "<description>" + xhtml + "</description>"),
                texts(
                        ATOM_10,
                        "a summary and content",
                        "<summary>Short</summary><content type=\"html\">Long</content>"),
                texts(ATOM_10, "content only", "<content type=\"html\">&lt;p&gt;The long one&lt;/p&gt;</content>"),
                texts(ATOM_10, "content in XHTML", "<content type=\"xhtml\">" + xhtml + "</content>"),
                texts(ATOM_10, "a summary in XHTML", "<summary type=\"xhtml\">" + xhtml + "</summary>"),
                texts(ATOM_10, "XHTML that is not declared", "<summary>" + xhtml + "</summary>"),
                texts(
                        ATOM_10,
                        "XHTML with a prefix",
                        "<summary type=\"xhtml\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:div>One <h:b>two</h:b></h:div></summary>"),
                texts(
                        ATOM_10,
                        "CDATA in XHTML",
                        "<summary type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><![CDATA[One <two>]]></div></summary>"),
                texts(ATOM_10, "content elsewhere", "<content type=\"text/html\" src=\"https://example.com/long\"/>"),
                texts(ATOM_10, "a picture as content", "<content type=\"image/png\">iVBORw0KGgo=</content>"),
                texts(ATOM_10, "content in base64", "<content type=\"application/octet-stream\">SGVsbG8=</content>"),
                texts(ATOM_10, "a type in capitals", "<summary type=\"HTML\">&lt;b&gt;Bold&lt;/b&gt;</summary>"),
                texts(ATOM_10, "a MIME type for HTML", "<summary type=\"text/html\">&lt;b&gt;Bold&lt;/b&gt;</summary>"),
                texts(
                        ATOM_10,
                        "a MIME type for text",
                        "<summary type=\"text/plain\">&lt;b&gt;Bold&lt;/b&gt;</summary>"),
                texts(ATOM_10, "HTML that says it is text", "<summary type=\"text\">&lt;b&gt;Bold&lt;/b&gt;</summary>"),
                texts(
                        ATOM_10,
                        "the source's own title first",
                        "<source><title>Elsewhere</title><id>tag:elsewhere</id></source><summary>Here</summary>"),
                texts(
                        ATOM_03,
                        "content in XML mode",
                        "<content type=\"application/xhtml+xml\">" + xhtml + "</content>"),
                texts(
                        ATOM_03,
                        "content in base64",
                        "<content type=\"text/html\" mode=\"base64\">PGI+Qm9sZDwvYj4gd29yZHM=</content>"),
                texts(
                        ATOM_03,
                        "escaped markup without a type",
                        "<summary mode=\"escaped\">&lt;b&gt;Bold&lt;/b&gt;</summary>"),
                texts(
                        ATOM_03,
                        "two contents",
                        "<content type=\"text/plain\">As text</content>"
                                + "<content type=\"text/html\" mode=\"escaped\">As &lt;b&gt;HTML&lt;/b&gt;</content>"));
    }

    private static String encoded(String html) {
        return "<content:encoded>" + html + "</content:encoded>";
    }

    private static OddFeed texts(Dialect dialect, String oddity, String texts) {
        return dialect.with(
                oddity,
                dialect.id("tag:example.com,2026:odd"),
                dialect.title("Odd"),
                dialect.link("https://example.com/odd"),
                texts);
    }

    private record Piece(String name, String xml) {}
}
