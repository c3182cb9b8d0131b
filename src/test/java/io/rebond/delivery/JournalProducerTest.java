package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the journal is, for each address that an administrator may give the database. */
class JournalProducerTest {

    private static final String USER = "rebond";
    private static final String SHARED = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    @TempDir
    Path folder;

    /** The names of the journal's tables, once it was opened beside the database of that address. */
    private String tablesBeside(String settings) throws SQLException {
        var place = "jdbc:h2:file:" + folder.resolve("rebond");
        var producer = new JournalProducer();
        try (var first = Jdbi.create(place + SHARED, USER, "").open()) {
            assertThat(first.execute("create table if not exists effect (name varchar(9))"))
                    .isZero();
            var database = Jdbi.create(place + SHARED + settings, USER, "");
            producer.journal(database, null, null, "h2", place + SHARED + settings, USER, Optional.empty());
            return Jdbi.create(place + "-journal" + SHARED, USER, "")
                    .withHandle(handle -> handle.createQuery("select listagg(table_name, ' ') from"
                                    + " information_schema.tables where table_schema = 'public'")
                            .mapTo(String.class)
                            .one());
        } finally {
            producer.close();
        }
    }

    @Test
    void itsFileLiesBesideTheDatabases() throws SQLException {
        assertThat(tablesBeside("")).isEqualTo("journal");
        assertThat(folder.resolve("rebond-journal.mv.db")).exists();
    }

    /** As at the first start after an upgrade, when there is a database and no journal yet. */
    @Test
    void itIsMadeEvenWhereTheDatabaseMustExist() throws SQLException {
        assertThat(tablesBeside(";IFEXISTS=TRUE")).isEqualTo("journal");
        assertThat(Files.exists(folder.resolve("rebond-journal.mv.db"))).isTrue();
        assertThat(tablesBeside(";FORBID_CREATION=TRUE")).isEqualTo("journal");
    }

    @Test
    void whatIsRunAtEachConnectionIsRunInTheDatabaseOnly() throws SQLException {
        assertThat(tablesBeside(";INIT=create table if not exists onlythere (id int)\\;"
                        + "merge into onlythere key(id) values (1);DB_CLOSE_ON_EXIT=FALSE"))
                .isEqualTo("journal");
    }
}
