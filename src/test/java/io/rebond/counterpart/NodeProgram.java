package io.rebond.counterpart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One running node program; it ends with the test, or with the test's process at the latest. */
public final class NodeProgram implements AutoCloseable {

    private static final int PATIENCE = 20;

    private final Process process;
    private final Path log;
    private final Thread atOurEnd;

    private NodeProgram(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.atOurEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atOurEnd);
    }

    /**
     * Starts a script with the packages of {@link Npm} at hand.
     *
     * @param script below {@code src/test/node}, or below {@code node_modules}
     */
    public static NodeProgram start(String script, Map<String, String> environment, String... arguments) {
        try {
            var log = Files.createTempFile("node-", ".log");
            var process = builder(script, environment, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new NodeProgram(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script to its end, and gives what it printed. */
    public static String run(String script, String input, String... arguments) {
        try {
            var process = builder(script, Map.of(), arguments)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var words = process.getOutputStream()) {
                words.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(script + " ended with " + process.exitValue() + ":\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Runtime.getRuntime().removeShutdownHook(atOurEnd);
            Files.deleteIfExists(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(String script, Map<String, String> environment, String... arguments)
            throws IOException {
        var folder = Npm.folder();
        var ours = Path.of("src/test/node", script);
        if (Files.exists(ours)) {
            // Beside the packages, where node looks for them.
            Files.copy(ours, folder.resolve(script), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(Stream.concat(
                        Stream.of("node", Files.exists(ours) ? script : "node_modules/" + script), Stream.of(arguments))
                .toList());
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
