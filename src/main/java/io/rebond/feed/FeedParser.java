package io.rebond.feed;

import io.rebond.web.Problem;
import io.rebond.web.Refused;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;

/** From text to a feed, or to the reason why there is none. */
final class FeedParser {
    private static final int HEAD = 2000;

    private FeedParser() {}

    static Feed parse(String text, URI address) throws Refused {
        Element root = document(text).getRootElement();
        return FeedTree.of(new Branch(root))
                .map(tree -> feed(tree, address))
                .orElseThrow(() -> new Refused(Problem.NOT_A_FEED, root.getName()));
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

    private static Feed feed(FeedTree tree, URI address) {
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        tree.entries().stream()
                .map(entry -> EntryText.of(entry, address))
                .flatMap(Optional::stream)
                .forEach(entry -> entries.putIfAbsent(entry.identity(), entry));
        return new Feed(title(tree, address), List.copyOf(entries.values()));
    }

    private static String title(FeedTree tree, URI address) {
        String title = EntryText.title(tree.head());
        return !title.isEmpty() ? title : address.getHost() != null ? address.getHost() : address.toString();
    }
}
