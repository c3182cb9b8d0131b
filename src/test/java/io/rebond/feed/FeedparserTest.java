package io.rebond.feed;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Rebond reads beside what feedparser reads: where they differ, it is for one of the reasons in {@link Argument}. */
@WithFeedparser
class FeedparserTest {
    private static final List<OddFeed> FEEDS = Corpus.all();

    private static List<Difference> differences;
    private static Map<Optional<Argument>, List<Difference>> argued;

    @BeforeAll
    static void readThemAll() {
        List<Feedparser.Reading> theirs = Feedparser.read(FEEDS);
        assertThat(theirs)
                .extracting(Feedparser.Reading::name)
                .containsExactlyElementsOf(FEEDS.stream().map(OddFeed::name).toList());
        differences = IntStream.range(0, FEEDS.size())
                .boxed()
                .flatMap(place -> Comparison.of(FEEDS.get(place), theirs.get(place)).stream())
                .toList();
        argued = differences.stream().collect(groupingBy(Argument::about));
    }

    @Test
    void readsOverThreeHundredFeeds() {
        assertThat(FEEDS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(FEEDS).extracting(OddFeed::name).doesNotHaveDuplicates();
    }

    @Test
    void differsOnlyForAReason() {
        assertThat(argued.getOrDefault(Optional.<Argument>empty(), List.of())).isEmpty();
    }

    @AfterAll
    static void tell() {
        long alike = FEEDS.size()
                - differences.stream().map(Difference::feed).distinct().count();
        System.out.printf("Feeds: %d, read alike: %d, differences: %d%n", FEEDS.size(), alike, differences.size());
        Stream.of(Argument.values())
                .forEach(argument -> System.out.printf(
                        "%6d  %-22s %s%n",
                        argued.getOrDefault(Optional.of(argument), List.of()).size(), argument, argument.reason()));
    }

    /** A reason that nothing needs any more would excuse the next mistake. */
    @Test
    void everyReasonIsNeeded() {
        assertThat(Stream.of(Argument.values()).filter(argument -> !argued.containsKey(Optional.of(argument))))
                .isEmpty();
    }
}
