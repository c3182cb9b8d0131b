package io.rebond.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The load as a running process, and what it measured. */
final class LoadProcess {

    static final int CONNECTIONS = 64;

    /** Latencies in microseconds. */
    record Result(long sent, long failed, long median, long p99, long most) {

        static Result read(String line) {
            var numbers = Stream.of(line.split(" ")).map(Long::valueOf).toList();
            return new Result(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        }
    }

    private final BufferedReader output;
    private final Process process;

    /** What is loaded: the members act on the messages. */
    record Goal(int port, Load.Kind kind, int members, List<String> messages) {}

    /** Returns when the first request is about to leave. */
    LoadProcess(Goal goal, long rate, long seconds, long first) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                Path.of(Load.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString(),
                Load.class.getName()));
        var numbers = Stream.of(goal.port(), CONNECTIONS, rate, seconds, first, goal.members());
        command.addAll(numbers.map(String::valueOf).toList());
        command.add(goal.kind().name());
        command.addAll(goal.messages());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        output = process.inputReader(StandardCharsets.US_ASCII);
        output.readLine();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    Result result() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("the load broke");
        }
        return Result.read(line);
    }
}
