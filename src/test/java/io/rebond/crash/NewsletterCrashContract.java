package io.rebond.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.rebond.launch.Door;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Kills the real process while an edition goes out by mail, and compares in the end who is on the list with what the mail
 * server, which lives on, has received: nobody is forgotten, and a kill repeats one letter at most.
 */
abstract class NewsletterCrashContract {

    private static final int READERS = Integer.getInteger("rebond.crash.readers", 400);
    private static final int KILLS = Integer.getInteger("rebond.crash.rounds", 10) / 2;
    private static final long SEED = Long.getLong("rebond.crash.seed", new Random().nextInt(1_000_000));
    private static final Duration PATIENCE = Duration.ofSeconds(60).plusMillis(40L * READERS);

    private final Random random = new Random(SEED);

    abstract Storage storage(Path folder) throws IOException;

    @Test
    void nobodyIsForgottenAndAKillRepeatsOneLetterAtMost() throws Exception {
        System.out.printf(
                "%s: -Drebond.crash.seed=%d, %d readers, %d kills%n", getClass().getSimpleName(), SEED, READERS, KILLS);
        var folder = Launch.folder(getClass().getSimpleName() + "-" + SEED);
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try (var storage = storage(folder)) {
            var launch = Launch.of(storage, folder, settings(post));
            RebondProcess.start(launch).awaitReady().stop();
            subscribe(storage);
            publishAndKill(launch, post);
            compare(post);
        } finally {
            post.stop();
        }
    }

    private static Map<String, String> settings(GreenMail post) {
        return Map.of(
                "REBOND_PUBLIC_URL", "https://rebond.example",
                "REBOND_MAIL_FROM", "veille@exemple.fr",
                "REBOND_MAIL_PER_SECOND", "100",
                "REBOND_DELIVERY_LEASE", "8s",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(post.getSmtp().getPort()));
    }

    private static void subscribe(Storage storage) throws SQLException {
        try (var connection = storage.open();
                var insert = connection.prepareStatement(
                        "insert into mail_recipient (id, community_id, address, name, language, state, since) "
                                + "select ?, id, ?, '', 'fr', 'ACTIVE', ? from community where platform = 'sandbox'")) {
            for (int reader = 0; reader < READERS; reader++) {
                insert.setString(1, "%032x".formatted(reader));
                insert.setString(2, address(reader));
                insert.setTimestamp(3, Timestamp.from(Instant.EPOCH));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void publishAndKill(Launch launch, GreenMail post) throws IOException, InterruptedException {
        var door = launch.door();
        var rebond = RebondProcess.start(launch).awaitReady();
        command(door, "share https://example.org/crash \"worth it\"");
        command(door, "digest publish --newsletter");
        for (int kill = 0; kill < KILLS; kill++) {
            // The first time maybe before everybody has been addressed, later on the way.
            rebond.run(Duration.ofMillis(300 + random.nextInt(1_500)));
            rebond.kill();
            rebond = RebondProcess.start(launch).awaitReady();
        }
        Awaitility.await("a letter for everybody")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> post.getReceivedMessages().length >= READERS && door.meter("rebond_outbox_waiting") == 0);
        rebond.stop();
    }

    private static void command(Door door, String line) throws IOException {
        var request = Request.command(line.substring(0, 8), Animator.ID, line, () -> {});
        door.post(request.path(), request.body());
    }

    private static void compare(GreenMail post) {
        var received = Stream.of(post.getReceivedMessages())
                .collect(Collectors.groupingBy(NewsletterCrashContract::recipient, Collectors.counting()));
        for (int reader = 0; reader < READERS; reader++) {
            assertThat(received).containsKey(address(reader));
        }
        long repeated = received.values().stream().mapToLong(times -> times - 1).sum();
        System.out.printf("%d readers, %d letters repeated over %d kills%n", received.size(), repeated, KILLS);
        assertThat(received).hasSize(READERS);
        assertThat(repeated).isLessThanOrEqualTo(KILLS);
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getHeader("To", null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String address(int reader) {
        return "reader-" + reader + "@example.com";
    }
}
