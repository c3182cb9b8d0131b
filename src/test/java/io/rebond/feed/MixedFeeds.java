package io.rebond.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ordinary things in every mixture: what no one oddity shows alone. The seed is fixed, so each has its name for good. */
final class MixedFeeds {
    private static final long SEED = 20_261_122;
    private static final List<String> TITLES = List.of(
            "Virtual threads, six months on",
            "&lt;b&gt;Bold&lt;/b&gt; claims &amp;amp; facts",
            "<![CDATA[Caf\u00E9 & co]]>",
            "List&lt;String&gt; or not",
            "\u2018Quoted\u2019 \u2013 na\u00EFve",
            "AT&T &eacute;t&eacute;");
    private static final List<String> TEXTS = List.of(
            "Short and plain",
            "&lt;p&gt;Two &lt;em&gt;words&lt;/em&gt; here&lt;/p&gt;&lt;p&gt;And more&lt;/p&gt;",
            "<![CDATA[<p>In <a href=\"/x?a=1&b=2\">CDATA</a></p>]]>",
            "&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;");
    private static final List<String> DATES = List.of(
            "Mon, 02 Nov 2026 08:30:00 GMT",
            "Tue, 3 Nov 26 09:05 +0100",
            "2026-11-04T23:59:59-05:00",
            "2026-11-05 10:00:00",
            "Fri, 06 Nov 2026 08:30:00 EST");
    private static final List<String> PATHS =
            List.of("/a", "/b?x=1&amp;y=2", "c/d", "../up", "/e#f", "https://example.org/g", "//example.net/h");

    private MixedFeeds() {}

    static Stream<OddFeed> all() {
        Random random = new Random(SEED);
        return IntStream.rangeClosed(1, 120).mapToObj(number -> mixed(number, random));
    }

    private static OddFeed mixed(int number, Random random) {
        Dialect dialect = one(random, List.of(Dialect.values()));
        List<String> left = new ArrayList<>();
        List<String> entries = IntStream.rangeClosed(1, 3 + random.nextInt(5))
                .mapToObj(entry -> entry(dialect, entry, random, left))
                .toList();
        String oddity = left.isEmpty() ? "everything there" : String.join(", ", left);
        return OddFeed.of(
                dialect + ": mixture " + number + ", " + oddity, dialect.feed(entries.toArray(String[]::new)));
    }

    private static String entry(Dialect dialect, int number, Random random, List<String> left) {
        String unique = "https://example.com/posts/" + number + "/";
        String path = one(random, PATHS);
        List<String> parts = new ArrayList<>(List.of(
                dialect.title(one(random, TITLES)),
                dialect.link(random.nextBoolean() ? unique : path + (path.contains("#") ? "" : "#" + number)),
                dialect.date(one(random, DATES)),
                dialect.text(one(random, TEXTS))));
        if (dialect != Dialect.RSS_10 && random.nextInt(3) > 0) {
            parts.add(dialect.id("tag:example.com,2026:" + number));
        }
        if (random.nextInt(4) == 0) {
            int part = random.nextInt(4);
            parts.remove(part);
            left.add("number " + number + " without "
                    + List.of("title", "link", "date", "text").get(part));
        }
        Collections.shuffle(parts, random);
        return dialect == Dialect.RSS_10
                ? dialect.entry(parts.toArray(String[]::new)).replace("2026:odd", "2026:" + number)
                : dialect.entry(parts.toArray(String[]::new));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
