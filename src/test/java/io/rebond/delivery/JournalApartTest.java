package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.EventCodec;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.transaction.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On H2 the journal's file and the database's have no transaction in common: an entry goes after its effect, never before. */
class JournalApartTest {

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef("sandbox", "company");

    private static final MemberRef LIAM = new MemberRef(WORKSPACE, "liam");

    @TempDir
    Path folder;

    private final PlantedTransaction transaction = new PlantedTransaction();
    private JdbcConnectionPool database;
    private JdbcConnectionPool file;
    private Journal journal;

    @BeforeEach
    void open() {
        FilePath.register(new WatchedDisk());
        database = pool("rebond");
        Jdbi.create(database).useHandle(handle -> handle.execute("create table effect (name varchar(100))"));
        file = pool("rebond-journal");
        journal = journal(new Durability(database, "h2"));
        journal.append(List.of(JournalLine.of(reaction("e1")), JournalLine.of(reaction("e2"))));
    }

    @AfterEach
    void close() {
        database.dispose();
        file.dispose();
    }

    @Test
    void anEntryGoesOnceItsEffectWouldSurviveAPowerCut() {
        Jdbi.create(database).useHandle(handle -> handle.execute("insert into effect values ('counted')"));
        journal.forget(journal.claim(0, 1));
        assertThat(journal.waiting(10)).isEqualTo(2);

        transaction.completes(Status.STATUS_COMMITTED);

        assertThat(journal.claim(0, 10)).extracting(JournalEntry::key).containsExactly("sandbox|company|e2");
        assertThat(afterAPowerCut("rebond", "select name from effect")).containsExactly("counted");
    }

    @Test
    void anEntryWhoseEffectWasRolledBackStays() {
        journal.forget(journal.claim(0, 2));

        transaction.completes(Status.STATUS_ROLLEDBACK);

        assertThat(journal.waiting(10)).isEqualTo(2);
    }

    @Test
    void anEntryWhoseEffectCannotBeForcedStays() {
        var gone = new JdbcDataSource();
        gone.setUrl("jdbc:h2:file:" + folder.resolve("gone") + ";IFEXISTS=TRUE");
        journal = journal(new Durability(gone, "h2"));
        journal.forget(journal.claim(0, 2));

        transaction.completes(Status.STATUS_COMMITTED);

        assertThat(journal.waiting(10)).isEqualTo(2);
    }

    /** More than are read at once. */
    @Test
    void whatWaitedInTheDatabaseIsTakenOverOnceAndInItsOrder() {
        var before = IntStream.range(0, 1_200).mapToObj(i -> "b" + i).toList();
        Jdbi.create(database).useHandle(handle -> {
            handle.execute("create table journal_before (id bigint, event_key varchar(340), event varchar(4000))");
            var insert = handle.prepareBatch("insert into journal_before values (?, ?, ?)");
            before.forEach(key ->
                    insert.add(before.indexOf(key) + 7, "sandbox|company|" + key, EventCodec.write(reaction(key))));
            insert.execute();
        });

        journal.open();
        journal.open();

        assertThat(journal.claim(0, 2_000))
                .extracting(entry -> entry.open().key())
                .startsWith("e1", "e2")
                .endsWith(before.toArray(String[]::new))
                .hasSize(1_202);
    }

    @Test
    void whatIsPutBackTwiceWaitsOnce() {
        var lines = List.of(JournalLine.of(reaction("e3")));

        journal.putBack(lines);
        journal.putBack(lines);

        assertThat(journal.claim(0, 10))
                .extracting(JournalEntry::key)
                .containsExactly("sandbox|company|e1", "sandbox|company|e2", "sandbox|company|e3");
    }

    @Test
    void whatWaitedOfAnErasedPersonIsGoneAfterAPowerCut() {
        journal.withdraw(LIAM);

        assertThat(journal.waiting(10)).isZero();
        assertThat(afterAPowerCut("rebond-journal", "select event_key from journal"))
                .isEmpty();
    }

    private Journal journal(Durability effects) {
        return new JournalApart(file, Jdbi.create(database), effects, new AfterCommit(transaction.registry()));
    }

    private JdbcConnectionPool pool(String name) {
        return JdbcConnectionPool.create(
                "jdbc:h2:" + WatchedDisk.SCHEME + ":" + folder.resolve(name) + SETTINGS, "rebond", "");
    }

    private List<String> afterAPowerCut(String name, String texts) {
        var left = folder.resolve("left.mv.db");
        try {
            Files.copy(WatchedDisk.afterPowerCut(folder.resolve(name + ".mv.db")), left);
        } catch (IOException e) {
            throw new AssertionError("the database was never forced", e);
        }
        return Jdbi.create("jdbc:h2:file:" + folder.resolve("left") + SETTINGS, "rebond", "")
                .withHandle(
                        handle -> handle.createQuery(texts).mapTo(String.class).list());
    }

    private static ChatEvent.Later reaction(String key) {
        var message = new MessageRef(new ChannelRef(WORKSPACE, "veille"), "1");
        return new ChatEvent.ReactionChanged(key, Instant.EPOCH, LIAM, message, "heart", true);
    }
}
