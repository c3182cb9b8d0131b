package io.rebond.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import io.rebond.web.Links;
import io.rebond.web.PlainText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** From ROME's entry to ours, where everything is plain, bounded and present. */
final class EntryText {
    private static final int TITLE = 300;
    private static final int SUMMARY = 600;
    private static final int IDENTITY = 400;
    private static final Set<String> LITERAL = Set.of("text", "text/plain");
    private static final Instant FIRST_FEED = Instant.parse("1999-01-01T00:00:00Z");
    private static final Instant ABSURD = Instant.parse("2100-01-01T00:00:00Z");

    private EntryText() {}

    /** Empty without a link: there would be nothing to open. */
    static Optional<FeedEntry> of(SyndEntry entry, URI base) {
        return Links.canonical(entry.getLink(), base).map(link -> plain(entry, link));
    }

    private static FeedEntry plain(SyndEntry entry, URI link) {
        String content = entry.getContents().stream()
                .map(EntryText::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String description = text(entry.getDescription());
        String summary = PlainText.line(description.isBlank() ? content : description, SUMMARY);
        String title = Stream.of(title(entry.getTitleEx()), PlainText.line(summary, 80), link.toString())
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElseThrow();
        int words = Math.max(PlainText.words(content), PlainText.words(description));
        return new FeedEntry(identity(entry, link), title, link, summary, publishedAt(entry), words);
    }

    static String title(SyndContent title) {
        return title == null || title.getValue() == null
                ? ""
                : PlainText.line(isLiteral(title) ? title.getValue() : HtmlText.ofTitle(title.getValue()), TITLE);
    }

    private static String text(SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        return isLiteral(content) ? content.getValue() : HtmlText.of(content.getValue());
    }

    /** Only Atom says so, and there a type left out means text; in RSS the type is null and the value usually HTML. */
    private static boolean isLiteral(SyndContent content) {
        return LITERAL.contains(String.valueOf(content.getType()));
    }

    /** ROME gives the link where there is no guid; a guid that is the link changes with its tracking parameters. */
    private static String identity(SyndEntry entry, URI link) {
        String guid = entry.getUri() == null ? "" : PlainText.line(entry.getUri(), Integer.MAX_VALUE);
        if (guid.isEmpty() || entry.getUri().equals(entry.getLink())) {
            return link.toString();
        }
        return guid.length() <= IDENTITY
                ? guid
                : "uuid:" + UUID.nameUUIDFromBytes(guid.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant publishedAt(SyndEntry entry) {
        return Stream.ofNullable(entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate())
                .map(Date::toInstant)
                .filter(date -> date.isAfter(FIRST_FEED) && date.isBefore(ABSURD))
                .findFirst()
                .orElse(null);
    }
}
