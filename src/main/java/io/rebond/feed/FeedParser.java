package io.rebond.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.rebond.web.Problem;
import io.rebond.web.Refused;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.JDOMException;

/** From text to a feed. ROME knows the dialects; it gets a tree that was read safely, and never an address. */
final class FeedParser {
    private static final int HEAD = 2000;

    private FeedParser() {}

    static Feed parse(String text, URI address) throws Refused {
        Document document = document(text);
        try {
            return feed(new SyndFeedInput().build(document), address);
        } catch (FeedException | RuntimeException notUnderstood) {
            // ROME was not written for hostile input: what it throws for an odd document is anything at all.
            throw new Refused(Problem.NOT_A_FEED, document.getRootElement().getName());
        }
    }

    private static Document document(String text) throws Refused {
        try {
            return FeedXml.parse(text);
        } catch (JDOMException unreadable) {
            boolean tooMuch = unreadable.getCause() instanceof XmlBounds.Exceeded;
            throw new Refused(tooMuch ? Problem.TOO_LARGE : problem(text), "");
        }
    }

    private static Problem problem(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<") || head.contains("<html") || head.contains("<!doctype html")) {
            return Problem.NOT_A_FEED;
        }
        return head.contains("<!doctype") ? Problem.DOCTYPE : Problem.MALFORMED;
    }

    private static Feed feed(SyndFeed feed, URI address) {
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        feed.getEntries().stream()
                .map(entry -> EntryText.of(entry, address))
                .flatMap(Optional::stream)
                .forEach(entry -> entries.putIfAbsent(entry.identity(), entry));
        return new Feed(title(feed, address), List.copyOf(entries.values()));
    }

    private static String title(SyndFeed feed, URI address) {
        String title = EntryText.title(feed.getTitleEx());
        return !title.isEmpty() ? title : address.getHost() != null ? address.getHost() : address.toString();
    }
}
