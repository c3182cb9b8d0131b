package io.rebond.feed;

import io.rebond.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Damaged feeds: each follows from the seed and its number alone, so that one that fails can be made again. */
final class Mutants {
    private static final int SEED = 20_261_122;
    private static final int SMALL = 20_000;

    /** A hundred times what the slowest takes: this finds what hangs, and measures nothing. */
    private static final int SECONDS = 20;

    private final List<OddFeed> feeds =
            Corpus.all().stream().filter(feed -> feed.body().length < SMALL).toList();

    OddFeed mutant(int number) {
        Random random = new Random(SEED + number * 1_000_003L);
        OddFeed feed = one(random);
        byte[] body = feed.body();
        List<Mutation> done = new ArrayList<>();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            body = mutation.of(body, one(random).body(), random);
            done.add(mutation);
        }
        return new OddFeed("mutant %d (%s: %s)".formatted(number, feed, done), feed.contentType(), body);
    }

    /** What became of none of the first so many: neither a feed that is plain and bounded, nor a named refusal, nor in time. */
    List<String> failures(int count, Reading reading) throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "reading mutants");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<String> failures = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                OddFeed mutant = mutant(number);
                try {
                    worker.submit(() -> failure(mutant, reading))
                            .get(SECONDS, TimeUnit.SECONDS)
                            .ifPresent(failures::add);
                } catch (TimeoutException | ExecutionException neverEnding) {
                    failures.add(mutant + ": not read in " + SECONDS + " seconds");
                    break;
                }
            }
            return failures;
        } finally {
            worker.shutdownNow();
        }
    }

    private static Optional<String> failure(OddFeed mutant, Reading reading) {
        try {
            Feeds.assertPlainAndBounded(reading.read(mutant));
            return Optional.empty();
        } catch (Refused declared) {
            return Optional.empty();
        } catch (Throwable crash) {
            return Optional.of(mutant + ": " + crash);
        }
    }

    private OddFeed one(Random random) {
        return feeds.get(random.nextInt(feeds.size()));
    }

    interface Reading {
        Feed read(OddFeed feed) throws Refused;
    }
}
