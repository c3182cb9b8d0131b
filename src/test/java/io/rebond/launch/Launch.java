package io.rebond.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How a real Rebond process is started: the packaged runner, by the script that it ships with.
 *
 * @param folder where it runs; its log and H2's file land there
 * @param settings its environment, beside what stands in ours
 */
public record Launch(Engine engine, Path folder, int port, Map<String, String> settings) {

    /** Opens the programs' door. */
    public static final String PASS = "a-pass-for-rehearsals-only";

    private static final List<String> OURS = List.of("REBOND_", "QUARKUS_", "SLACK_", "MICROSOFT_");

    private static final Path OPTIONS = Path.of("src/main/launcher/jvm.options");

    public static Launch of(Storage storage, Path folder, Map<String, String> more) {
        int port = freePort();
        var settings = new HashMap<String, String>(storage.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("REBOND_SANDBOX_TOKEN", PASS);
        settings.put("REBOND_SECRET_KEY", "a-secret-key-for-rehearsals-with-49-characters-in-it");
        // A rehearsal counts what it does itself.
        settings.put("REBOND_DEMO_HISTORY", "false");
        settings.putAll(more);
        return new Launch(storage.engine(), folder, port, settings);
    }

    /** Where one runs, under {@code target/crash}: empty, also when the same seed has been given before. */
    public static Path folder(String name) throws IOException {
        var folder = Path.of("target", "crash", name);
        if (Files.exists(folder)) {
            try (var left = Files.walk(folder)) {
                for (var each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** What the script starts Java with. */
    public static List<String> flags() {
        try (var lines = Files.lines(OPTIONS)) {
            return lines.filter(line -> line.startsWith("-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Door door() {
        return new Door(port);
    }

    File log() {
        return folder.resolve("rebond.log").toFile();
    }

    Process start() {
        var builder = new ProcessBuilder("sh", engine.script().toString()).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        // A rehearsal never speaks with the platforms that the machine's own environment may name.
        builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A free port that stays so while Rebond is down between two lives: the system gives its own, from 32768 up, to any
     * connection that leaves.
     */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(10_000, 32_000)
                .filter(Launch::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
