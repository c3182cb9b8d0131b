package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void staysOpenForAllWhenAThreadThatWritesIsInterrupted() throws IOException {
        var database = Jdbi.create(address(), "rebond", "");
        try (var another = database.open()) {
            another.execute("create table act (id int)");

            Thread.currentThread().interrupt();
            database.useTransaction(handle -> handle.execute("insert into act values (1)"));
            assertThat(Thread.interrupted()).isFalse();

            another.execute("insert into act values (2)");
            assertThat(another.select("select count(*) from act")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(2);
        }
    }

    private String address() throws IOException {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return settings.getProperty("rebond.database.url").replace("${rebond.data}", folder.toString());
    }
}
