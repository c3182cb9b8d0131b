package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

@QuarkusTest
@TestProfile(SecrecyOnH2Test.InAFile.class)
class SecrecyOnH2Test extends SecrecyContract {

    private static final String FILE = "jdbc:h2:file:";

    /** As it runs in earnest, whereas other tests keep their database in memory. */
    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var file = Files.createTempDirectory("secrecy-").resolve("rebond");
                return Map.of(
                        "rebond.database.url",
                        FILE + file
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                        "rebond.secret-key",
                        SECRET);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    List<Path> files() {
        company.database.useHandle(handle -> handle.execute("checkpoint sync"));
        var url = ConfigProvider.getConfig().getValue("rebond.database.url", String.class);
        var file = url.substring(FILE.length()).split(";")[0];
        return List.of(Path.of(file + ".mv.db"), Path.of(file + "-journal.mv.db"));
    }
}
