package io.rebond.bench;

import io.rebond.launch.Engine;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One Rebond with a database of its own, from its second start to its end. */
final class Life implements AutoCloseable {

    private static final long WARM_UP = Long.getLong("rebond.bench.warmup", 30);

    private final Storage storage;
    private final RebondProcess rebond;
    private final Duration start;
    private final long fresh;
    private final Stage stage;
    private final PrintStream steps;

    private Life(Storage storage, Path folder, PrintStream steps) throws IOException, InterruptedException {
        this.storage = storage;
        this.steps = steps;
        var launch = Launch.of(storage, folder, Map.of());
        RebondProcess.start(launch).awaitReady().stop();
        long begun = System.nanoTime();
        this.rebond = RebondProcess.start(launch).awaitReady();
        this.start = Duration.ofNanos(System.nanoTime() - begun);
        this.fresh = memory();
        this.stage = new Stage(rebond, launch);
    }

    /** One that is warm. */
    static Life begin(Engine engine, Path folder, PrintStream steps) throws IOException, InterruptedException {
        var life = new Life(engine.storage(Files.createDirectories(folder)), folder, steps);
        life.step(1000, WARM_UP);
        return life;
    }

    Step step(long rate, long seconds) throws IOException {
        var step = Step.of(stage, rate, seconds);
        steps.println("  " + step);
        return step;
    }

    /** From the launch to the first ready, with a database that is there already. */
    Duration start() {
        return start;
    }

    /** Resident memory in MB when it was ready. */
    long fresh() {
        return fresh;
    }

    /** Resident memory in MB now. */
    long memory() throws IOException {
        return Sample.residentMegabytes(rebond.pid());
    }

    @Override
    public void close() throws IOException {
        try {
            rebond.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        storage.close();
    }
}
