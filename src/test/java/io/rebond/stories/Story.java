package io.rebond.stories;

import io.rebond.chat.Language;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each story has a company and a day of its own, so that none can disturb another. */
abstract class Story {

    static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    @Inject
    Company company;

    @Inject
    TownClock clock;

    @BeforeEach
    void begin() {
        clock.set(TUESDAY);
        company.begin(Language.ENGLISH);
    }

    @AfterEach
    void end() {
        company.settled();
        clock.release();
    }

    /** All of them begin at the same moment. */
    @SafeVarargs
    static <T> List<T> together(Callable<T>... acts) throws Exception {
        return together(List.of(acts));
    }

    static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var act : running) {
                results.add(act.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
