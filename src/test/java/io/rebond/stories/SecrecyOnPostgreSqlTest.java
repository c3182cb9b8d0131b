package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.OnPostgreSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class SecrecyOnPostgreSqlTest extends SecrecyContract {

    /** Its tables, their dead rows, and the log of all that was written. */
    @Override
    List<Path> files() {
        var folder = company.database.withHandle(handle -> {
            handle.execute("checkpoint");
            var oid = handle.createQuery(
                            "select cast(oid as varchar) from pg_database where datname = current_database()")
                    .mapTo(String.class)
                    .one();
            var data = handle.createQuery("show data_directory")
                    .mapTo(String.class)
                    .one();
            return List.of(Path.of(data, "base", oid), Path.of(data, "pg_wal"));
        });
        return folder.stream().flatMap(each -> filesIn(each).stream()).toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
