package io.rebond.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.web.Refused;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of feeds, each damaged in up to three ways, come back as a feed or as a reason, never as an exception. */
class MutantsTest {
    private static final int BUDGET = 20_000;

    private final Mutants mutants = new Mutants();

    @Test
    void areReadOrRefused() throws InterruptedException {
        assertThat(mutants.failures(BUDGET, OddFeed::read)).isEmpty();
    }

    /** The search would find a reader that takes titles for granted. */
    @Test
    void whoCrashesIsFound() throws InterruptedException {
        assertThat(mutants.failures(1_000, MutantsTest::readCarelessly))
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure).contains("StringIndexOutOfBoundsException"));
    }

    /** Else the budget would be spent on what is refused at its first byte. */
    @Test
    void manyAreStillFeeds() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(mutants::mutant)
                        .filter(MutantsTest::isRead)
                        .count())
                .isBetween(150L, 900L);
    }

    private static Feed readCarelessly(OddFeed feed) throws Refused {
        Feed read = feed.read();
        read.entries().forEach(entry -> entry.summary()
                .substring(0, Math.min(8, entry.title().length())));
        return read;
    }

    private static boolean isRead(OddFeed feed) {
        try {
            feed.read();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
