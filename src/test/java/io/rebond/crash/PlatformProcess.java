package io.rebond.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The platform that Rebond writes to, as a process that no kill concerns. */
final class PlatformProcess implements AutoCloseable {

    private final Process process;
    private final Path diary;
    private final int port;

    PlatformProcess(Path folder, long seed) throws IOException {
        diary = folder.resolve("platform.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes().toString(),
                        RecordingPlatform.class.getName(),
                        diary.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        port = Integer.parseInt(output().readLine());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    PlatformRecord record() throws IOException {
        return PlatformRecord.read(diary);
    }

    @Override
    public void close() throws IOException {
        // The end of its input is what it ends with.
        process.getOutputStream().close();
    }

    private BufferedReader output() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private static Path classes() {
        var source = RecordingPlatform.class.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath());
    }
}
