package io.rebond.bench;

import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw verify -Pbench -Dit.test=PollBenchIT}: a poll on which thousands vote within a minute, and how long after the
 * last vote the last state showed in the channel. First of people whom Rebond has met, then of people who are each sent the
 * notice besides. It asserts nothing: it is read.
 */
class PollBenchIT {

    private static final int VOTES = Integer.getInteger("rebond.bench.votes", 5_000);
    private static final int SECONDS = Integer.getInteger("rebond.bench.votes.seconds", 60);
    private static final int HANDS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path FOLDER = Path.of("target", "bench");

    /** What came of one rush. */
    private record Rush(int refused, double took, double lag, int edits, int busiest) {

        @Override
        public String toString() {
            return "%d votes in %.1f s, %d refused; last state %s after the last vote; %d edits, at most %d in a minute"
                    .formatted(
                            VOTES,
                            took,
                            refused,
                            lag < 0 ? "not within 30 s" : "%.1f s".formatted(lag),
                            edits,
                            busiest);
        }
    }

    @Test
    void howSoonTheLastStateShows() throws Exception {
        var told = new ArrayList<String>();
        for (var engine : List.of(Engine.H2, Engine.POSTGRESQL)) {
            var folder = Files.createDirectories(FOLDER.resolve("poll-" + System.nanoTime()));
            try (var poll = new PollOnSlack(engine, folder)) {
                poll.ask("Which, strangers?");
                tell(told, engine + ", people never met: " + rush(poll));
                tell(told, engine + ", notices still waiting then: " + poll.waiting());
                poll.ask("Which, again?");
                tell(told, engine + ", the same people again: " + rush(poll));
            }
        }
        tell(told);
    }

    /** At once: it is a long time until the next. */
    private static void tell(List<String> told, String line) {
        System.out.println(line);
        told.add(line);
    }

    private static Rush rush(PollOnSlack poll) throws Exception {
        var refused = new AtomicInteger();
        long begun = System.nanoTime();
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var votes = IntStream.range(0, HANDS)
                    .<Callable<Void>>mapToObj(hand -> () -> vote(poll, hand, begun, refused))
                    .toList();
            for (var vote : hands.invokeAll(votes)) {
                vote.get();
            }
        } finally {
            hands.shutdown();
        }
        long last = System.nanoTime();
        return new Rush(
                refused.get(),
                (last - begun) / 1e9,
                lag(poll, last),
                poll.looks().size(),
                busiest(poll.looks()));
    }

    /** Each vote is due by the clock, all of them evenly. */
    private static Void vote(PollOnSlack poll, int hand, long begun, AtomicInteger refused) {
        for (int number = hand; number < VOTES; number += HANDS) {
            long due = begun + (long) (SECONDS * 1e9 / VOTES * number);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            if (poll.vote(number, number % PollOnSlack.OPTIONS.size()) != 200) {
                refused.incrementAndGet();
            }
        }
        return null;
    }

    /** In seconds from the last vote to the first look that has them all; -1 where none came. */
    private static double lag(PollOnSlack poll, long last) {
        var all = IntStream.range(0, PollOnSlack.OPTIONS.size())
                .mapToObj(option -> PollOnSlack.OPTIONS.get(option) + " · "
                        + (VOTES + PollOnSlack.OPTIONS.size() - 1 - option) / PollOnSlack.OPTIONS.size() + " votes")
                .toList();
        try {
            Awaitility.await("the last state").atMost(PATIENCE).until(() -> poll.looks().stream()
                    .anyMatch(look -> look.shows(all)));
        } catch (ConditionTimeoutException e) {
            return -1;
        }
        return poll.looks().stream()
                .filter(look -> look.shows(all))
                .mapToDouble(look -> (look.at() - last) / 1e9)
                .findFirst()
                .orElseThrow();
    }

    private static int busiest(List<PretendSlack.Look> looks) {
        long minute = Duration.ofMinutes(1).toNanos();
        return looks.stream()
                .mapToInt(first -> (int) looks.stream()
                        .filter(look -> look.at() >= first.at() && look.at() < first.at() + minute)
                        .count())
                .max()
                .orElse(0);
    }

    private static void tell(List<String> lines) throws IOException {
        try (var told = new PrintStream("target/bench-poll.txt", StandardCharsets.UTF_8)) {
            told.println(Machine.name());
            told.println("Rebond launched with " + String.join(" ", Launch.flags()));
            told.println(VOTES + " signed votes by as many people, due evenly within " + SECONDS + " s");
            told.println();
            lines.forEach(told::println);
        }
        System.out.println(Files.readString(Path.of("target/bench-poll.txt")));
    }
}
