package io.rebond.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a packaged runner its class-data archive, by starting it, using it a little and stopping it; the build runs
 * this. Started through {@code quarkus-run.jar}, the classes of the application would come from a loader that an archive
 * cannot hold: hence the plain class path.
 */
public final class ClassArchive {

    private static final String ARCHIVE = "app-cds.jsa";
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";

    private final Storage storage;
    private final Path app;

    private ClassArchive(Storage storage) {
        this.storage = storage;
        this.app = storage.engine().script().getParent();
    }

    /** Arguments: the engines whose runners are to have one. Each waits much of its time: they are made together. */
    public static void main(String[] engines) throws InterruptedException, ExecutionException {
        // JBoss' log manager locks itself out when two threads are its first.
        LogManager.getLogManager();
        var makers = Executors.newCachedThreadPool();
        try {
            var made = Stream.of(engines)
                    .map(Engine::valueOf)
                    .map(engine -> makers.submit(() -> make(engine)))
                    .toList();
            for (var each : made) {
                each.get();
            }
        } finally {
            makers.shutdownNow();
        }
    }

    private static Void make(Engine engine) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("class-archive-");
        try (var storage = engine.storage(folder)) {
            new ClassArchive(storage).make(folder);
        }
        return null;
    }

    private void make(Path folder) throws IOException, InterruptedException {
        Files.deleteIfExists(app.resolve(ARCHIVE));
        startWith("-XX:ArchiveClassesAtExit=" + ARCHIVE);
        // The sample company's past uses most of what there is, and the command waits for its end.
        var launch = Launch.of(storage, folder, Map.of("REBOND_DEMO_HISTORY", "true"));
        var rebond = RebondProcess.start(launch).awaitReady();
        launch.door()
                .post(
                        "/sandbox/commands",
                        "{\"key\":\"first\",\"member\":\"ines\",\"channel\":\"veille\",\"line\":\"help\"}");
        rebond.stop();
        if (!Files.exists(app.resolve(ARCHIVE))) {
            throw new IOException("Rebond left no class-data archive:\n" + rebond.log());
        }
        startWith("-XX:SharedArchiveFile=" + ARCHIVE);
    }

    private void startWith(String flag) throws IOException {
        Files.write(app.resolve("start.options"), List.of(flag, "-cp", classPath(), MAIN));
    }

    /** What Quarkus transformed stands before the jars that it was transformed from. */
    private String classPath() throws IOException {
        var own = Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar");
        return Stream.concat(own, Stream.of("app", "lib/boot", "lib/main").flatMap(this::jars))
                .filter(jar -> Files.exists(app.resolve(jar)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Stream<String> jars(String folder) {
        return Stream.of(app.resolve(folder).toFile().list((where, name) -> name.endsWith(".jar")))
                .sorted()
                .map(name -> folder + "/" + name);
    }
}
