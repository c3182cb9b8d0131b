package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.store.fs.FilePath;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On H2, what is acknowledged was forced to disk before: a power cut in the very next moment would not lose it. */
class ForceBeforeAcknowledgementTest {

    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef("sandbox", "company");

    @TempDir
    Path folder;

    private JdbcConnectionPool database;
    private GroupCommit commits;

    @BeforeEach
    void openTheInbox() {
        FilePath.register(new WatchedDisk());
        database = JdbcConnectionPool.create(
                "jdbc:h2:" + WatchedDisk.SCHEME + ":" + folder.resolve("journal") + SETTINGS, "rebond", "");
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(DeliveryConfig.class)
                .build()
                .getConfigMapping(DeliveryConfig.class);
        var journal = new JournalApart(
                database, Jdbi.create(database), new Durability(database, "h2"), new AfterCommit(null));
        commits = new GroupCommit(journal, config, new SimpleMeterRegistry());
        commits.start();
    }

    @AfterEach
    void closeIt() {
        commits.stop();
        database.dispose();
    }

    @Test
    void oneEventIsForcedBeforeItIsAcknowledged() {
        assertThat(forcesBeforeAcknowledging("alone"))
                .succeedsWithin(10, TimeUnit.SECONDS)
                .isNotEqualTo(0L);
    }

    @Test
    void eachOfManyEventsThatShareCommitsIsForcedBeforeItIsAcknowledged() {
        var forces = IntStream.range(0, 400)
                .parallel()
                .mapToObj(number -> forcesBeforeAcknowledging("shared-" + number))
                .toList();
        assertThat(forces)
                .allSatisfy(count ->
                        assertThat(count).succeedsWithin(10, TimeUnit.SECONDS).isNotEqualTo(0L));
    }

    @Test
    void whatAPowerCutLeavesHoldsAllThatWasAcknowledged() {
        var left = IntStream.range(0, 20)
                .mapToObj(
                        number -> commits.append(reaction("kept-" + number)).thenApply(durable -> pullThePlug(number)))
                .map(stage -> stage.toCompletableFuture().join())
                .toList();
        assertThat(IntStream.range(0, 20))
                .allSatisfy(number -> assertThat(keysIn(left.get(number))).contains("sandbox|company|kept-" + number));
    }

    /** Counted on the thread that acknowledges, before anybody else is told. */
    private CompletableFuture<Long> forcesBeforeAcknowledging(String key) {
        return commits.append(reaction(key))
                .thenApply(durable -> WatchedDisk.DIARY.length())
                .thenApply(end -> WatchedDisk.DIARY.forcesSinceWriting("\"key\":\"" + key + "\"", end))
                .toCompletableFuture();
    }

    private Path pullThePlug(int number) {
        var left = folder.resolve("left-" + number + ".mv.db");
        try {
            Files.copy(WatchedDisk.afterPowerCut(folder.resolve("journal.mv.db")), left);
        } catch (IOException e) {
            throw new AssertionError("the database was never forced", e);
        }
        return left;
    }

    private static List<String> keysIn(Path left) {
        var url = "jdbc:h2:file:" + left.toString().replace(".mv.db", "") + SETTINGS;
        return Jdbi.create(url, "rebond", "").withHandle(handle -> handle.createQuery("select event_key from journal")
                .mapTo(String.class)
                .list());
    }

    private static ChatEvent.Later reaction(String key) {
        var message = new MessageRef(new ChannelRef(WORKSPACE, "veille"), "1");
        return new ChatEvent.ReactionChanged(
                key, Instant.EPOCH, new MemberRef(WORKSPACE, "liam"), message, "heart", true);
    }
}
