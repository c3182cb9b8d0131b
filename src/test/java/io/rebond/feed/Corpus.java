package io.rebond.feed;

import java.util.List;
import java.util.stream.Stream;

/** All feeds that were written or generated to be odd. */
final class Corpus {
    private Corpus() {}

    static List<OddFeed> all() {
        return Stream.of(
                        StructureFeeds.all(),
                        DateFeeds.all(),
                        MarkupFeeds.all(),
                        LinkFeeds.all(),
                        EncodingFeeds.all(),
                        BrokenFeeds.all(),
                        MixedFeeds.all())
                .flatMap(feeds -> feeds)
                .toList();
    }
}
