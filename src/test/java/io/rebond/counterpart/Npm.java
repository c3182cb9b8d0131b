package io.rebond.counterpart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packages of {@code src/test/node}, as its lock file names them, installed below {@code target}. */
public final class Npm {

    private static final Path SOURCE = Path.of("src/test/node").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/node").toAbsolutePath();
    private static final List<String> DESCRIPTION = List.of("package.json", "package-lock.json", ".npmrc");
    private static final int MINUTES = 5;

    private Npm() {}

    public static boolean isInstalled() {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("node", "npm")
                .allMatch(program -> Stream.of(path).anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }

    /** The folder that holds {@code node_modules}; installed at the first call, and again when the lock file changed. */
    public static Path folder() {
        return install(SOURCE, FOLDER);
    }

    /** Installs what the lock file in {@code source} names. */
    public static Path install(Path source, Path folder) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("installing"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var alone = channel.lock()) {
                if (alone.isValid() && !isCurrent(source, folder)) {
                    fill(source, folder);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCurrent(Path source, Path folder) throws IOException {
        var installed = folder.resolve("node_modules/.package-lock.json");
        var lock = folder.resolve("package-lock.json");
        return Files.exists(installed)
                && Files.exists(lock)
                && Files.mismatch(lock, source.resolve("package-lock.json")) == -1;
    }

    private static void fill(Path source, Path folder) throws IOException {
        for (var file : DESCRIPTION) {
            Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var said = folder.resolve("npm.log").toFile();
        var npm = new ProcessBuilder("npm", "ci")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            if (!npm.waitFor(MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroyForcibly();
                throw new IOException("npm ci did not succeed:\n" + Files.readString(said.toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
