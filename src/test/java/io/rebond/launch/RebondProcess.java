package io.rebond.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A running Rebond, in a process of its own. */
public final class RebondProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Launch launch;
    private final Process process;
    private final Door door;
    private final Thread atOurEnd;

    private RebondProcess(Launch launch) {
        this.launch = launch;
        this.door = launch.door();
        this.process = launch.start();
        this.atOurEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atOurEnd);
    }

    /** Does not wait until it is ready. */
    public static RebondProcess start(Launch launch) {
        return new RebondProcess(launch);
    }

    public long pid() {
        return process.pid();
    }

    /** The processor time that it has taken since it was started. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** @throws AssertionError with its last words when it does not become ready */
    public RebondProcess awaitReady() {
        Awaitility.await("ready")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE)
                .until(() -> door.isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("Rebond ended by itself:\n" + log());
        }
        return this;
    }

    /** Lets it run for a while; it must not end by itself. */
    public void run(Duration time) throws InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Rebond ended by itself:\n" + log());
        }
    }

    /** SIGKILL: nothing of it runs afterwards. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        Runtime.getRuntime().removeShutdownHook(atOurEnd);
    }

    /** SIGTERM: it may end in order. */
    public void stop() throws InterruptedException {
        process.destroy();
        boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        kill();
        if (!ended) {
            throw new AssertionError("Rebond did not end when it was told to:\n" + log());
        }
    }

    public String log() {
        try {
            var lines = Files.readAllLines(launch.log().toPath());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
