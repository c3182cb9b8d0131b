package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Act;
import io.rebond.demo.Screenplay.Scene;
import io.rebond.launch.Launch;
import io.rebond.launch.RebondProcess;
import io.rebond.launch.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Kills the real process while it plays, again and again: in the end each deed has been done, and once. */
abstract class HistoryCrashContract {

    private static final int KILLS = 5;
    private static final long SEED = Long.getLong("rebond.crash.seed", new Random().nextInt(1_000_000));

    private final Random random = new Random(SEED);

    abstract Storage storage(Path folder) throws IOException;

    @Test
    void whatIsKilledGoesOn() throws Exception {
        System.out.printf("%s: -Drebond.crash.seed=%d, %d kills%n", getClass().getSimpleName(), SEED, KILLS);
        var folder = folder("kills");
        try (var storage = storage(folder)) {
            var launch = launch(storage, folder);
            for (int kill = 0; kill < KILLS; kill++) {
                var rebond = RebondProcess.start(launch).awaitReady();
                rebond.run(Duration.ofMillis(100 + random.nextInt(900)));
                rebond.kill();
            }
            var rebond = RebondProcess.start(launch).awaitReady();
            awaitTheEnd(launch);
            rebond.stop();
            assertWhole(storage);
        }
    }

    final Path folder(String name) throws IOException {
        return Launch.folder(getClass().getSimpleName() + "-" + name + "-" + SEED);
    }

    static Launch launch(Storage storage, Path folder) {
        return Launch.of(storage, folder, Map.of("REBOND_DEMO_HISTORY", "true"));
    }

    /** Who acts waits for it. */
    static void awaitTheEnd(Launch launch) throws IOException {
        launch.door()
                .post(
                        "/sandbox/commands",
                        "{\"key\":\"first\",\"member\":\"liam\",\"channel\":\"veille\",\"line\":\"help\"}");
    }

    static void assertWhole(Storage storage) throws SQLException {
        try (var connection = storage.open()) {
            var begun = begun(connection);
            var scenes = Screenplay.until(begun);
            assertThat(recorded(connection)).containsExactlyInAnyOrderElementsOf(new NaiveBook(scenes, begun).all());
            assertThat(count(connection, "sandbox_message where author <> 'rebond'"))
                    .isEqualTo(said(scenes));
            assertThat(count(connection, "sandbox_message where author = 'rebond'"))
                    .isEqualTo(count(connection, "receipt"));
            assertThat(count(connection, "demo_history where ended_at is not null"))
                    .isOne();
            assertThat(count(connection, "parked_event")).isZero();
        }
    }

    private static long said(List<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.deed() instanceof Deed.Says || scene.deed() instanceof Deed.Replies)
                .count();
    }

    private static Instant begun(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select begun_at from demo_history")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    private static List<String> recorded(Connection connection) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select member, act, at from interaction "
                        + "join pseudonym on pseudonym.id = pseudonym_id where present")) {
            while (rows.next()) {
                lines.add(NaiveBook.line(
                        rows.getString(1),
                        Act.valueOf(rows.getString(2)),
                        rows.getTimestamp(3).toInstant()));
            }
        }
        return lines;
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
