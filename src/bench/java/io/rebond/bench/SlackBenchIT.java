package io.rebond.bench;

import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw verify -Pbench}: signed reactions from Slack, as fast as they are answered, beside the least apps that
 * Slack's own frameworks make. It asserts nothing: it is read.
 */
class SlackBenchIT {

    private static final int TRIALS = Integer.getInteger("rebond.bench.trials", 3);
    private static final long SECONDS = Long.getLong("rebond.bench.seconds", 60);
    private static final long WARM_UP = Long.getLong("rebond.bench.warmup", 30);
    /** Only those whose name holds it; by default all. */
    private static final String ONLY = System.getProperty("rebond.bench.only", "");

    private static final Path FOLDER = Path.of("target", "bench");

    /** How one of them is started. */
    private interface Start {
        Contender run(Path folder) throws IOException;
    }

    private static final Map<String, Start> CONTENDERS = new LinkedHashMap<>();

    static {
        CONTENDERS.put("Bolt for JavaScript", folder -> MinimalApp.ofJavaScript());
        CONTENDERS.put("Bolt for Java", folder -> MinimalApp.ofJava());
        CONTENDERS.put("Rebond on H2", folder -> new RebondOnSlack(Engine.H2, folder));
        CONTENDERS.put("Rebond on PostgreSQL", folder -> new RebondOnSlack(Engine.POSTGRESQL, folder));
    }

    @Test
    void besideTheLeastAppsOfSlacksFrameworks() throws IOException {
        var measured = new LinkedHashMap<String, List<Sample>>();
        for (int trial = 1; trial <= TRIALS; trial++) {
            System.out.println("Slack, trial " + trial + ", " + Machine.load());
            for (var name : CONTENDERS.keySet().stream()
                    .filter(each -> each.contains(ONLY))
                    .toList()) {
                var sample = sample(CONTENDERS.get(name));
                System.out.println("%-22s".formatted(name) + sample);
                measured.computeIfAbsent(name, each -> new ArrayList<>()).add(sample);
            }
        }
        tell(measured);
    }

    private static Sample sample(Start start) throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("slack-" + System.nanoTime()));
        try (var contender = start.run(folder)) {
            return sample(contender);
        }
    }

    private static Sample sample(Contender contender) throws IOException {
        new LoadProcess(contender.goal(), 0, WARM_UP, 0).result();
        contender.awaitQuiet();
        long handled = contender.handled();
        long begun = System.nanoTime();
        var load = new LoadProcess(contender.goal(), 0, SECONDS, 2_000_000_000L).result();
        double elapsed = (System.nanoTime() - begun) / 1e9;
        return Sample.of(load, SECONDS, (contender.handled() - handled) / elapsed, contender.process());
    }

    private static void tell(Map<String, List<Sample>> measured) throws IOException {
        try (var told = new PrintStream("target/bench-slack.txt", StandardCharsets.UTF_8)) {
            told.println(Machine.name());
            told.println("Rebond launched with " + String.join(" ", Launch.flags()) + ", the others with defaults");
            told.println("signed reaction_added, " + LoadProcess.CONNECTIONS + " connections, each as soon as it was"
                    + " answered, " + SECONDS + " s, medians of " + TRIALS);
            told.println();
            told.println(Sample.HEAD);
            measured.forEach((name, samples) -> told.println("%-22s".formatted(name) + Sample.median(samples)));
        }
        System.out.println(Files.readString(Path.of("target/bench-slack.txt")));
    }
}
