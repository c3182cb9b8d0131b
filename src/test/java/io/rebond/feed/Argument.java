package io.rebond.feed;

import io.rebond.feed.Difference.Aspect;
import io.rebond.web.Links;
import io.rebond.web.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Why Rebond reads some feeds differently from feedparser, and means to. */
enum Argument {
    NOT_WELL_FORMED(
            Set.of(Aspect.FEED),
            "What is no XML is refused, and said to be so: where tags were meant to end is a guess, and half an entry would be"
                    + " published as a whole one. The source is read again at its next turn",
            difference ->
                    is(difference, Problem.MALFORMED) && !difference.reading().wellFormed()),
    DOCTYPE(
            Set.of(Aspect.FEED),
            "A doctype is refused whatever is in it: it makes entities that multiply, and that read files",
            difference -> is(difference, Problem.DOCTYPE)),
    NO_FEED(
            Set.of(Aspect.FEED),
            "A root with nothing in it, or a single entry, is no feed: saying so helps whoever mistyped an address",
            difference -> is(difference, Problem.NOT_A_FEED)),
    ROOT_BY_NAME(
            Set.of(Aspect.FEED),
            "A root called rss, RDF or feed is one, whatever namespace it claims",
            difference -> difference.theirs().isEmpty() && !difference.reading().isNothing()),
    NOT_UTF_16(
            Set.of(Aspect.FEED),
            "A charset of two bytes is not believed where the document's first bytes contradict it",
            difference -> difference.theirs().isEmpty()
                    && says(difference.feed().contentType() + difference.feed().name(), "UTF-16")),
    FEEDPARSER_ENDS(
            Set.of(Aspect.FEED),
            "On a character that Unicode does not have, or a year that no calendar has, feedparser ends with an exception",
            difference -> difference.reading().hasCrashed()),
    EMPTY_LINK(
            Set.of(Aspect.ENTRY),
            "An empty address does not stand for the feed itself",
            difference -> difference.item().link().equals(OddFeed.ADDRESS.toString())),
    NO_HOST(
            Set.of(Aspect.ENTRY),
            "An address without a host does not get the first part of its path for one",
            difference -> says(difference, "https:///")),
    NUMBER_FOR_LINK(
            Set.of(Aspect.ENTRY),
            "A guid is a link only when it is a whole address; feedparser makes one of any number",
            difference -> says(difference, "<guid>\\d+</guid>")),
    NOTHING_TO_OPEN(
            Set.of(Aspect.ENTRY),
            "An entry without an http or https address is left out: there would be nothing to open",
            difference -> link(difference).isEmpty()),
    SAME_IDENTITY(
            Set.of(Aspect.ENTRY),
            "Of entries with the same identity the first counts, so that none is published twice",
            Argument::isKnown),
    ARCHIVE(
            Set.of(Aspect.ENTRY),
            "Entries beyond the first five hundred are passed over: an archive served whole is not this week's news",
            difference -> difference.reading().entries().indexOf(difference.item()) >= 500),
    NESTED(
            Set.of(Aspect.ENTRY),
            "An entry inside an entry is part of it",
            difference -> says(difference, "<item><title>Inner</title>")),
    NAMED_AFTER_ITS_HOST(
            Set.of(Aspect.FEED_TITLE),
            "A feed without a title bears the name of its host: it is listed by its title",
            difference -> difference.theirs().isEmpty() && difference.ours().equals(OddFeed.ADDRESS.getHost())),
    BORROWED_TITLE(
            Set.of(Aspect.TITLE),
            "An entry without a title borrows the beginning of its text, or else its address: people choose by titles",
            difference -> difference.theirs().isEmpty()),
    MARKUP_IN_TITLE(
            Set.of(Aspect.TITLE),
            "HTML's own elements are taken out of every title; feedparser leaves them where one is not closed or not harmless",
            difference -> difference.theirs().contains("<")
                    && Set.of(difference.ours(), "")
                            .contains(Jsoup.parse(difference.theirs()).text())),
    TYPE_IN_TITLE(
            Set.of(Aspect.TITLE),
            "In a title List<String> is code: only HTML's own elements are markup",
            difference -> difference.ours().contains("<")
                    && Jsoup.parse(difference.ours()).text().equals(difference.theirs())),
    BARE_AMPERSAND(
            Set.of(Aspect.TITLE, Aspect.TEXT),
            "A bare ampersand stays as it is; feedparser puts a semicolon behind the word that follows it",
            difference -> difference.theirs().replaceAll("(&\\w+);", "$1").equals(difference.ours())),
    CAPITAL_ENTITY(
            Set.of(Aspect.TITLE),
            "HTML's entities in capitals are read as browsers read them",
            difference -> Parser.unescapeEntities(difference.theirs(), false).equals(difference.ours())),
    UNFINISHED_ENTITY(
            Set.of(Aspect.TITLE),
            "In literal text an entity without its semicolon stays as it is: most are parameters of an address (?a=1&copy=2)",
            difference -> Parser.unescapeEntities(difference.ours(), false).equals(difference.theirs())),
    CUT(
            Set.of(Aspect.TITLE, Aspect.TEXT),
            "Titles end after three hundred characters, texts after six hundred: cards and buttons hold no more",
            Argument::isCut),
    INVISIBLE(
            Set.of(Aspect.TITLE, Aspect.TEXT),
            "Characters that hide text or turn its direction are dropped: they make one thing look like another",
            difference -> seen(difference.theirs()).equals(difference.ours())),
    OWN_WORDS(
            Set.of(Aspect.TITLE, Aspect.TEXT),
            "An entry's own title and text come before those of Dublin Core or of its film; feedparser takes the last or first it meets",
            difference -> says(difference, ":(title|description)>" + Pattern.quote(difference.theirs()) + "<")),
    NO_TEXT(
            Set.of(Aspect.TEXT),
            "Content that says it is a picture or a program is no text",
            difference -> difference.ours().isEmpty() && says(difference, "type=\"(image|application)/")),
    CONTRADICTED_CHARSET(
            Set.of(Aspect.FEED_TITLE, Aspect.TITLE, Aspect.TEXT),
            "The byte order mark, then the document, then the bytes themselves are believed before the server: most contradictions"
                    + " come from a server that calls everything Latin-1, or a template that does",
            difference -> EncodingFeeds.WORDS.contains(difference.ours())),
    DOCUMENT_BEFORE_SERVER(
            Set.of(Aspect.FEED_TITLE, Aspect.TITLE, Aspect.TEXT),
            "What that costs: a document with a wrong charset of one byte, from a server that knows better, is read wrongly",
            difference -> EncodingFeeds.WORDS.contains(difference.theirs())),
    TORN_CHARACTERS(
            Set.of(Aspect.FEED_TITLE, Aspect.TITLE, Aspect.TEXT),
            "A few torn characters in UTF-8 do not turn all the others into Latin-1",
            difference -> difference.ours().contains("\uFFFD")),
    UNTRACKED(
            Set.of(Aspect.LINK),
            "What only tracks who follows a link is taken out of it",
            difference ->
                    Pattern.compile("utm_|xtor=").matcher(difference.theirs()).find() && isTheSameAddress(difference)),
    SPELLED_OUT(
            Set.of(Aspect.LINK),
            "Addresses have one spelling (host in lower case and ASCII, no default port, blanks and accents encoded), so that"
                    + " duplicates are found",
            Argument::isTheSameAddress),
    MORE_LINKS(
            Set.of(Aspect.LINK),
            "An alternate link is one however it is said: an empty rel, its name in full, a PDF where there is no page, a guid",
            difference -> difference.theirs().isEmpty()),
    FIRST_OF_TWO(
            Set.of(Aspect.FEED_TITLE, Aspect.LINK, Aspect.DATE),
            "Of two where one is meant the first counts; feedparser takes the last",
            difference -> says(difference.feed().name(), "\\b(two|twice)\\b")),
    LINK_AS_IDENTITY(
            Set.of(Aspect.IDENTITY),
            "An entry without an identity, or whose identity is its address, is known by that address without its tracking",
            difference -> difference.ours().startsWith("http")
                    && (difference.theirs().isEmpty() || isAddress(difference.theirs(), difference.ours()))),
    HASHED_IDENTITY(
            Set.of(Aspect.IDENTITY),
            "An identity longer than four hundred characters is known by its hash",
            difference ->
                    difference.theirs().length() > 400 && difference.ours().startsWith("uuid:")),
    UNRESOLVED_IDENTITY(
            Set.of(Aspect.IDENTITY),
            "An identity is a name: it stays as it was written where feedparser resolves it like a link",
            difference -> isAddress(difference.ours(), difference.theirs())),
    ABSURD_DATE(
            Set.of(Aspect.DATE),
            "A date before the first feed, or after this century, is no date",
            difference -> difference.ours().isEmpty() && isAbsurd(difference.theirs())),
    GUESSED_DATE(
            Set.of(Aspect.DATE),
            "A date that no calendar has, or that is spelled by no standard, is no date; what feedparser guesses is often days or"
                    + " months away. With it fall three that it reads well: hour 24, the day of the year, months in Greek",
            difference -> difference.ours().isEmpty()
                    && says(
                            difference.feed().name(),
                            "dated (2026-(306|W45|13|11-31|november|11-02T24)|26-|2026\\p{L}|\\p{IsGreek})")),
    MORE_DATES(
            Set.of(Aspect.DATE),
            "Dates without a zone or a blank, with commas or French days, and dates of creation are read",
            difference -> difference.theirs().isEmpty()),
    LOST_TIME(
            Set.of(Aspect.DATE),
            "In some spellings feedparser reads the day, or only the month, and loses the time",
            difference -> difference.theirs().endsWith("T00:00:00Z")
                    && difference.ours().startsWith(difference.theirs().substring(0, 7))),
    NAMED_ZONE(
            Set.of(Aspect.DATE),
            "Europe's zones are known by name; feedparser takes most for Greenwich",
            difference -> says(difference, " (CE|EE|WE)S?T\\b") && isHoursApart(difference)),
    MILITARY_ZONE(
            Set.of(Aspect.DATE),
            "A zone of one letter is taken for Greenwich, as RFC 2822 says: half of the world counted them backwards",
            difference -> says(difference, "\\d A<") && isHoursApart(difference));

    private static final Pattern HIDING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\x{200C}\\x{200D}]]");

    private final Set<Aspect> aspects;
    private final String reason;
    private final Predicate<Difference> covers;

    Argument(Set<Aspect> aspects, String reason, Predicate<Difference> covers) {
        this.aspects = aspects;
        this.reason = reason;
        this.covers = covers;
    }

    /** The first that covers it; none covers what only Rebond reads an entry from. */
    static Optional<Argument> about(Difference difference) {
        for (Argument argument : values()) {
            if (argument.aspects.contains(difference.aspect())
                    && !difference.isOursAlone()
                    && argument.covers.test(difference)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    String reason() {
        return reason;
    }

    private static boolean is(Difference difference, Problem problem) {
        return difference.ours().equals(problem.name());
    }

    private static Optional<URI> link(Difference difference) {
        return Links.canonical(difference.item().link(), OddFeed.ADDRESS);
    }

    private static boolean isKnown(Difference difference) {
        Feedparser.Item item = difference.item();
        return difference.reading().entries().stream()
                .takeWhile(earlier -> earlier != item)
                .anyMatch(earlier -> item.id().isEmpty()
                        ? earlier.link().equals(item.link())
                        : earlier.id().equals(item.id()));
    }

    private static String seen(String text) {
        return HIDING.matcher(text).replaceAll("").strip();
    }

    private static boolean isCut(Difference difference) {
        String ours = difference.ours();
        return ours.endsWith("…") && difference.theirs().startsWith(ours.substring(0, ours.length() - 1));
    }

    private static boolean isTheSameAddress(Difference difference) {
        return isAddress(difference.item().link(), difference.ours());
    }

    private static boolean isAddress(String spelled, String address) {
        return Links.canonical(spelled, OddFeed.ADDRESS)
                .filter(link -> link.toString().equals(address))
                .isPresent();
    }

    private static boolean isAbsurd(String date) {
        return date.compareTo("1999") < 0 || date.compareTo("2100") > 0;
    }

    private static boolean isHoursApart(Difference difference) {
        return !difference.ours().isEmpty()
                && Duration.between(Instant.parse(difference.ours()), Instant.parse(difference.theirs()))
                                .abs()
                                .compareTo(Duration.ofHours(3))
                        <= 0;
    }

    private static boolean says(Difference difference, String pattern) {
        return says(difference.feed().text(), pattern);
    }

    private static boolean says(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }
}
