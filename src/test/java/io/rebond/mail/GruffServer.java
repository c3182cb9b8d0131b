package io.rebond.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

/** A mail server that answers what it is told to: by default it takes everything and keeps nothing. */
public class GruffServer implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> answers = new HashMap<>();
    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Thread(this::open, "gruff-server").start();
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(door.getLocalPort()),
                "rebond.mail.from",
                "veille@exemple.fr",
                "rebond.public-url",
                PostOffice.HERE);
    }

    /** @param beginning of a command, such as {@code RCPT} */
    synchronized void answer(String beginning, String line) {
        answers.put(beginning, line);
    }

    synchronized void calm() {
        answers.clear();
    }

    private synchronized String answerTo(String command, String otherwise) {
        return answers.entrySet().stream()
                .filter(each -> command.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == GruffServer.class);
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                new Thread(() -> serve(caller), "gruff-server-caller").start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            var out = caller.getOutputStream();
            say(out, "220 gruff ESMTP");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    for (var data = in.readLine(); data != null && !data.equals("."); data = in.readLine()) {
                        // Nobody reads it.
                    }
                    say(out, answerTo("DATA", "250 taken"));
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, answerTo(line, "250 fine"));
                }
            }
        } catch (IOException e) {
            // Whoever called has hung up.
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }
}
