package io.rebond.feed;

import java.util.Map;

/** The dialects, with the words that each has for the same things. */
enum Dialect {
    RSS_091("RSS 0.91"),
    RSS_092("RSS 0.92"),
    RSS_20("RSS 2.0"),
    RSS_10("RSS 1.0"),
    ATOM_03("Atom 0.3"),
    ATOM_10("Atom 1.0");

    private static final String NAMESPACES = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:media=\"http://search.yahoo.com/mrss/\""
            + " xmlns:itunes=\"http://www.itunes.com/DTDs/PodCast-1.0.dtd\"";
    private static final Map<Dialect, String> ROOTS = Map.of(
            RSS_091, "<rss version=\"0.91\"" + NAMESPACES,
            RSS_092, "<rss version=\"0.92\"" + NAMESPACES,
            RSS_20, "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"" + NAMESPACES,
            RSS_10,
                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                            + NAMESPACES,
            ATOM_03, "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"" + NAMESPACES,
            ATOM_10, "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + NAMESPACES);

    private final String spoken;

    Dialect(String spoken) {
        this.spoken = spoken;
    }

    /** One odd entry, then an ordinary one that must not suffer from it. */
    OddFeed with(String oddity, String... odd) {
        return OddFeed.of(this + ": " + oddity, feed(entry(odd), ordinary(2)));
    }

    String feed(String... entries) {
        return feedOf("", title("The daily " + spoken) + link("https://example.com/"), String.join("\n", entries));
    }

    /** @param attributes of the root */
    String feedOf(String attributes, String head, String entries) {
        String opening = "<?xml version=\"1.0\"?>\n" + ROOTS.get(this) + attributes + ">\n";
        return switch (this) {
            case ATOM_03, ATOM_10 -> opening + head + "<id>tag:example.com,2026:feed</id>\n" + entries + "\n</feed>";
            case RSS_10 ->
                opening + "<channel rdf:about=\"https://example.com/\">" + head
                        + "<description>News</description></channel>\n" + entries + "\n</rdf:RDF>";
            default ->
                opening + "<channel>" + head + "<description>News</description>\n" + entries + "\n</channel></rss>";
        };
    }

    String entry(String... parts) {
        String inside = String.join("", parts);
        return isAtom()
                ? "<entry>" + inside + "</entry>"
                : "<item" + (this == RSS_10 ? " rdf:about=\"tag:example.com,2026:odd\"" : "") + ">" + inside
                        + "</item>";
    }

    String ordinary(int number) {
        String address = "https://example.com/ordinary/" + number;
        String inside = title("Ordinary " + number)
                + link(address)
                + date("2026-11-0" + (number % 9 + 1) + "T08:30:00Z")
                + text("Nothing is odd about number " + number);
        return isAtom()
                ? "<entry>" + id("tag:example.com,2026:" + number) + inside + "</entry>"
                : this == RSS_10
                        ? "<item rdf:about=\"" + address + "\">" + inside + "</item>"
                        : "<item>" + id("tag:example.com,2026:" + number) + inside + "</item>";
    }

    String title(String xml) {
        return "<title>" + xml + "</title>";
    }

    String link(String address) {
        return isAtom()
                ? "<link rel=\"alternate\" type=\"text/html\" href=\"" + address + "\"/>"
                : "<link>" + address + "</link>";
    }

    /** Nothing in RSS 1.0, which has it in an attribute. */
    String id(String id) {
        return switch (this) {
            case RSS_10 -> "";
            case ATOM_03, ATOM_10 -> "<id>" + id + "</id>";
            default -> "<guid isPermaLink=\"false\">" + id + "</guid>";
        };
    }

    String date(String date) {
        return switch (this) {
            case RSS_10 -> "<dc:date>" + date + "</dc:date>";
            case ATOM_03 -> "<issued>" + date + "</issued>";
            case ATOM_10 -> "<updated>" + date + "</updated>";
            default -> "<pubDate>" + date + "</pubDate>";
        };
    }

    /** @param html escaped, or in CDATA */
    String text(String html) {
        return switch (this) {
            case ATOM_03 -> "<summary type=\"text/html\" mode=\"escaped\">" + html + "</summary>";
            case ATOM_10 -> "<summary type=\"html\">" + html + "</summary>";
            default -> "<description>" + html + "</description>";
        };
    }

    private boolean isAtom() {
        return this == ATOM_03 || this == ATOM_10;
    }

    @Override
    public String toString() {
        return spoken;
    }
}
