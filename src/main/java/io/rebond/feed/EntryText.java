package io.rebond.feed;

import io.rebond.web.Links;
import io.rebond.web.PlainText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** From an entry's elements to what it comes to, where everything is plain, bounded and present. */
final class EntryText {
    private static final int TITLE = 300;
    private static final int SUMMARY = 600;
    private static final int IDENTITY = 400;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1";
    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content";
    private static final String MEDIA = "http://search.yahoo.com/mrss";
    private static final String PODCAST = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Instant FIRST_FEED = Instant.parse("1999-01-01T00:00:00Z");
    private static final Instant ABSURD = Instant.parse("2100-01-01T00:00:00Z");

    private EntryText() {}

    /** Empty without a link: there would be nothing to open. */
    static Optional<FeedEntry> of(Branch entry, URI address) {
        return link(entry, address).map(link -> plain(entry, link));
    }

    static String title(Branch titled) {
        return firstOf(Stream.of(titled.own("title"), titled.of(DUBLIN_CORE, "title"), titled.of(MEDIA, "title"))
                .flatMap(titles -> titles)
                .map(title -> PlainText.line(Prose.ofTitle(title), TITLE)));
    }

    private static FeedEntry plain(Branch entry, URI link) {
        String content = firstOf(Stream.of(entry.of(CONTENT, "encoded"), entry.own("content"), entry.of(XHTML, "body"))
                .flatMap(texts -> texts)
                .map(Prose::of));
        String description =
                firstOf(Stream.concat(entry.own("description", "summary"), entry.of(DUBLIN_CORE, "description"))
                        .map(Prose::of));
        String beside = firstOf(
                Stream.concat(entry.of(PODCAST, "summary"), media(entry)).map(Prose::of));
        String summary = PlainText.line(firstOf(Stream.of(description, content, beside)), SUMMARY);
        String title = firstOf(Stream.of(title(entry), PlainText.line(summary, 80), link.toString()));
        int words = Math.max(PlainText.words(content), PlainText.words(description));
        return new FeedEntry(identity(entry, link), title, link, summary, publishedAt(entry), words);
    }

    /** Films are described beside their address, not beside the entry's title. */
    private static Stream<Branch> media(Branch entry) {
        return Stream.concat(Stream.of(entry), Stream.concat(entry.of(MEDIA, "group"), entry.of(MEDIA, "content")))
                .flatMap(place -> place.of(MEDIA, "description"));
    }

    private static Optional<URI> link(Branch entry, URI address) {
        Stream<Optional<URI>> links = entry.own("link")
                .filter(EntryText::isAlternate)
                .sorted(Comparator.comparing(link -> !isPage(link)))
                .map(link -> Links.canonical(target(link), link.base(address)));
        Stream<Optional<URI>> identities =
                entry.own("guid", "id").filter(EntryText::isPermanent).map(id -> Links.canonical(id.text()));
        return Stream.concat(links, identities).flatMap(Optional::stream).findFirst();
    }

    private static boolean isAlternate(Branch link) {
        String rel = link.attribute("rel").toLowerCase(Locale.ROOT);
        return rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/relation/alternate");
    }

    private static boolean isPage(Branch link) {
        String type = link.attribute("type");
        return type.isEmpty() || type.contains("html");
    }

    /** Atom's attribute, or the text of RSS, where an ampersand is often escaped once more than it should be. */
    private static String target(Branch link) {
        String href = link.attribute("href");
        return href.isEmpty() ? link.text().replace("&amp;", "&") : href;
    }

    private static boolean isPermanent(Branch identity) {
        String said = identity.attribute("isPermaLink");
        return said.isEmpty() || said.equalsIgnoreCase("true");
    }

    /** An identity that is the link changes with its tracking parameters. */
    private static String identity(Branch entry, URI link) {
        Stream<String> said = Stream.concat(
                Stream.of(entry.attribute("about", RDF)),
                entry.own("guid", "id").map(Branch::text));
        String identity = firstOf(said.map(text -> PlainText.line(text, Integer.MAX_VALUE)));
        if (identity.isEmpty() || Links.canonical(identity).filter(link::equals).isPresent()) {
            return link.toString();
        }
        return identity.length() <= IDENTITY
                ? identity
                : "uuid:" + UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant publishedAt(Branch entry) {
        return Stream.of(
                        entry.own("pubDate", "published", "issued"),
                        entry.of(DUBLIN_CORE_TERMS, "issued"),
                        entry.own("updated", "modified"),
                        entry.of(DUBLIN_CORE, "date"),
                        entry.of(DUBLIN_CORE_TERMS, "modified"),
                        entry.own("created"))
                .flatMap(dates -> dates)
                .map(date -> FeedDates.read(date.text()))
                .flatMap(Optional::stream)
                .filter(date -> date.isAfter(FIRST_FEED) && date.isBefore(ABSURD))
                .findFirst()
                .orElse(null);
    }

    /** The first that says anything, else nothing. */
    private static String firstOf(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
