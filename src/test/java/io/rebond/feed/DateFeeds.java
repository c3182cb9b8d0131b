package io.rebond.feed;

import static io.rebond.feed.Dialect.ATOM_03;
import static io.rebond.feed.Dialect.ATOM_10;
import static io.rebond.feed.Dialect.RSS_10;
import static io.rebond.feed.Dialect.RSS_20;

import java.util.List;
import java.util.stream.Stream;

/** Dates as feeds spell them, and as they contradict each other. */
final class DateFeeds {
    private static final List<String> OF_MAIL = List.of(
            "Mon, 02 Nov 2026 08:30:00 GMT",
            "Mon, 2 Nov 2026 08:30:00 GMT",
            "Mon, 02 Nov 2026 08:30 GMT",
            "02 Nov 2026 08:30:00 GMT",
            "Mon, 02 Nov 26 08:30:00 GMT",
            "Tue, 02 Nov 99 08:30:00 GMT",
            "Mon, 02 Nov 2026 08:30:00 +0100",
            "Mon, 02 Nov 2026 08:30:00 -0330",
            "Mon, 02 Nov 2026 08:30:00 +01:00",
            "Mon, 02 Nov 2026 08:30:00 EST",
            "Thu, 02 Jul 2026 08:30:00 EDT",
            "Mon, 02 Nov 2026 08:30:00 PST",
            "Mon, 02 Nov 2026 08:30:00 CET",
            "Thu, 02 Jul 2026 08:30:00 CEST",
            "Mon, 02 Nov 2026 08:30:00 MET",
            "Mon, 02 Nov 2026 08:30:00 UT",
            "Mon, 02 Nov 2026 08:30:00 UTC",
            "Mon, 02 Nov 2026 08:30:00 Z",
            "Mon, 02 Nov 2026 08:30:00 A",
            "Mon, 02 Nov 2026 08:30:00 GMT+1",
            "Mon, 02 Nov 2026 08:30:00 GMT+01:00",
            "Mon, 02 Nov 2026 08:30:00 Etc/GMT",
            "Mon, 02 Nov 2026 08:30:00 Europe/Paris",
            "Mon, 02 Nov 2026 08:30:00 XYZ",
            "Mon, 02 Nov 2026 08:30:00",
            "Mon, 02 Nov 2026",
            "02 Nov 2026",
            "Tue, 02 Nov 2026 08:30:00 GMT",
            "Monday, 02 November 2026 08:30:00 GMT",
            "mon, 02 nov 2026 08:30:00 gmt",
            "Mon,02 Nov 2026 08:30:00 GMT",
            "Mon , 02 Nov 2026 08:30:00 GMT",
            "Mon, 02 Nov 2026, 08:30:00 GMT",
            "Mon, 02-Nov-2026 08:30:00 GMT",
            "Mon, 02 Nov 2026 8:30:00 GMT",
            "Mon, 02 Nov 2026 08:30:00 GMT (winter)",
            "Mon, 02 Nov 2026 08:30:00.000 GMT",
            "Nov 02, 2026 08:30:00 GMT",
            "Mon, Nov 02 2026 08:30:00 GMT",
            "November 2, 2026",
            "Mon Nov  2 08:30:00 2026",
            "Mon Nov 02 08:30:00 UTC 2026",
            "Mon, 31 Feb 2026 08:30:00 GMT",
            "Mon, 02 Nov 2026 25:30:00 GMT",
            "Mon, 02 Nov 2026 08:30:60 GMT",
            "lun., 02 nov. 2026 08:30:00 +0100",
            "Mon, 02 Novembre 2026 08:30:00 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sat, 02 Nov 2126 08:30:00 GMT");
    private static final List<String> OF_THE_WEB = List.of(
            "2026-11-02T08:30:00Z",
            "2026-11-02T08:30:00+01:00",
            "2026-11-02T08:30:00-03:30",
            "2026-11-02T08:30:00+0100",
            "2026-11-02T08:30:00+01",
            "2026-11-02T08:30Z",
            "2026-11-02",
            "2026-11",
            "2026",
            "2026-11-02T08:30:00",
            "2026-11-02 08:30:00",
            "2026-11-02 08:30",
            "2026-11-02 08:30:00 +0100",
            "2026-11-02 08:30:00 UTC",
            "2026-11-02T08:30:00.5Z",
            "2026-11-02T08:30:00.123Z",
            "2026-11-02T08:30:00.123456Z",
            "2026-11-02T08:30:00.123456789+01:00",
            "2026-11-02T08:30:00,5Z",
            "20261102T083000Z",
            "20261102",
            "2026-11-02t08:30:00z",
            "2026-11-02T08:30:00 Z",
            "2026-11-2T8:30:00Z",
            "2026-306",
            "2026-W45-1",
            "2026-11-02T24:00:00Z",
            "2026-13-02T08:30:00Z",
            "2026-11-31T08:30:00Z",
            "2026-11-02T08:30:00Zulu",
            "26-11-02",
            "0000-00-00T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "\n  2026-11-02T08:30:00Z\n  ",
            "2026/11/02 08:30:00",
            "02/11/2026 08:30",
            "1793608200",
            "yesterday",
            "2026\uB144 11\uC6D4 02\uC77C  08:30:00",
            "\u0394\u03B5\u03C5, 02 \u039D\u03BF\u03B5 2026 08:30:00 EET",
            "2026-november-02T8:30+01:00");

    private DateFeeds() {}

    static Stream<OddFeed> all() {
        return Stream.of(
                        OF_MAIL.stream().map(date -> dated(RSS_20, date)),
                        OF_THE_WEB.stream().map(date -> dated(ATOM_10, date)),
                        OF_MAIL.stream().limit(12).map(date -> dated(ATOM_03, date)),
                        OF_THE_WEB.stream().limit(24).map(date -> dated(RSS_10, date)),
                        contradictory())
                .flatMap(feeds -> feeds);
    }

    private static OddFeed dated(Dialect dialect, String date) {
        return dialect.with(
                "dated " + date.replaceFirst("^\\s+", "after blanks, ").strip(),
                dialect.id("tag:example.com,2026:odd"),
                dialect.title("When?"),
                dialect.link("https://example.com/when"),
                dialect.date(date));
    }

    private static Stream<OddFeed> contradictory() {
        return Stream.of(
                dates(RSS_20, "no date at all", ""),
                dates(RSS_20, "an empty date", "<pubDate/>"),
                dates(RSS_20, "a date of Dublin Core only", "<dc:date>2026-11-02T08:30:00Z</dc:date>"),
                dates(RSS_20, "a date of mail in Dublin Core", "<dc:date>Mon, 02 Nov 2026 08:30:00 GMT</dc:date>"),
                dates(
                        RSS_20,
                        "two dates that differ",
                        "<pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate><dc:date>2026-11-03T08:30:00Z</dc:date>"),
                dates(
                        RSS_20,
                        "Dublin Core before its own date",
                        "<dc:date>2026-11-03T08:30:00Z</dc:date><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>"),
                dates(
                        RSS_20,
                        "an unreadable date beside a good one",
                        "<pubDate>soon</pubDate><dc:date>2026-11-03T08:30:00Z</dc:date>"),
                dates(
                        RSS_20,
                        "the same date twice",
                        "<pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate><pubDate>Tue, 03 Nov 2026 08:30:00 GMT</pubDate>"),
                dates(RSS_20, "modified in Dublin Core's terms", "<dcterms:modified>2026-11-02</dcterms:modified>"),
                dates(RSS_20, "issued in Dublin Core's terms", "<dcterms:issued>2026-11-02</dcterms:issued>"),
                dates(RSS_20, "updated in Atom's word", "<atom:updated>2026-11-02T08:30:00Z</atom:updated>"),
                dates(RSS_20, "a date in lower case", "<pubdate>Mon, 02 Nov 2026 08:30:00 GMT</pubdate>"),
                dates(RSS_20, "a date in CDATA", "<pubDate><![CDATA[Mon, 02 Nov 2026 08:30:00 GMT]]></pubDate>"),
                dates(
                        ATOM_10,
                        "published and later updated",
                        "<updated>2026-11-03T08:30:00Z</updated><published>2026-11-02T08:30:00Z</published>"),
                dates(ATOM_10, "published only", "<published>2026-11-02T08:30:00Z</published>"),
                dates(
                        ATOM_03,
                        "issued, modified and created",
                        "<created>2026-11-01T08:30:00Z</created><issued>2026-11-02T08:30:00Z</issued>"
                                + "<modified>2026-11-03T08:30:00Z</modified>"),
                dates(ATOM_03, "modified only", "<modified>2026-11-03T08:30:00Z</modified>"),
                dates(ATOM_03, "created only", "<created>2026-11-01T08:30:00Z</created>"));
    }

    private static OddFeed dates(Dialect dialect, String oddity, String dates) {
        return dialect.with(
                oddity,
                dialect.id("tag:example.com,2026:odd"),
                dialect.title("When?"),
                dialect.link("https://example.com/when"),
                dates);
    }
}
