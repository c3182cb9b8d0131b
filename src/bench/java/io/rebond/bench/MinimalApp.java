package io.rebond.bench;

import io.rebond.counterpart.Npm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A peer: the least that its framework makes of a reaction, nothing stored. */
final class MinimalApp implements Contender {

    private static final Path NODE = Path.of("src/bench/node").toAbsolutePath();
    private static final Path INSTALLED = Path.of("target/bench-node").toAbsolutePath();

    private final PretendSlack slack;
    private final Process process;
    private final int port;

    private MinimalApp(List<String> command, Path folder) throws IOException {
        this.slack = new PretendSlack();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("NODE_PATH", INSTALLED.resolve("node_modules").toString());
        builder.environment().put("SLACK_BOT_TOKEN", PretendSlack.TOKEN);
        builder.environment().put("SLACK_SIGNING_SECRET", PretendSlack.SECRET);
        builder.environment().put("SLACK_API_URL", slack.address());
        this.process = builder.inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Awaitility.await("an answer").atMost(Duration.ofSeconds(30)).until(this::answers);
    }

    static MinimalApp ofJavaScript() throws IOException {
        Npm.install(NODE, INSTALLED);
        return new MinimalApp(List.of("node", NODE.resolve("minimal.js").toString()), INSTALLED);
    }

    static MinimalApp ofJava() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new MinimalApp(
                List.of(java, "-cp", System.getProperty("java.class.path"), MinimalBolt.class.getName()), Path.of("."));
    }

    private boolean answers() {
        try {
            return new SlackCaller(port).call("application/json", "{\"type\":\"event_callback\"}") > 0;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public LoadProcess.Goal goal() {
        return new LoadProcess.Goal(port, Load.Kind.SLACK, PretendSlack.MEMBERS, List.of("1700000000.000001"));
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public long handled() {
        return 0;
    }

    @Override
    public void awaitQuiet() {
        // It answers when it is done.
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        slack.close();
    }
}
