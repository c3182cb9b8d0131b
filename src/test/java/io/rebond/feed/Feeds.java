package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.AllowedHost;
import io.rebond.web.HostileServer;
import io.rebond.web.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings the way the tests need them, and what readings came to. */
final class Feeds {
    private Feeds() {}

    static FeedConfig opening(String... hosts) {
        List<AllowedHost> allowed =
                Stream.of(hosts).map(new AllowedHost.Reading()::convert).toList();
        return () -> Optional.of(allowed);
    }

    static FeedConfig opening(HostileServer server) {
        return opening("127.0.0.1:" + server.port());
    }

    static FeedConfig openingNothing() {
        return Optional::empty;
    }

    static Feed feedOf(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        return ((FetchResult.Fetched) result).feed();
    }

    static Problem problemOf(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        return ((FetchResult.Failed) result).problem();
    }

    /** What everybody who gets a feed relies on, whatever was in it. */
    static void assertPlainAndBounded(Feed feed) {
        assertThat(feed.title()).isNotBlank();
        assertThat(feed.entries()).hasSizeLessThanOrEqualTo(500).allSatisfy(entry -> {
            assertThat(entry.title().codePointCount(0, entry.title().length())).isBetween(1, 300);
            assertThat(entry.summary().codePointCount(0, entry.summary().length()))
                    .isLessThanOrEqualTo(600);
            assertThat(entry.identity()).isNotBlank().hasSizeLessThanOrEqualTo(2100);
            assertThat(entry.link().getScheme()).isIn("http", "https");
            assertThat(entry.title() + entry.summary())
                    .doesNotContainPattern("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
        });
    }
}
