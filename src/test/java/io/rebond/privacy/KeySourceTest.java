package io.rebond.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:%s/rebond;MODE=PostgreSQL", "jdbc:h2:file:retry:%s/rebond;MODE=PostgreSQL"})
    void makesAKeyOnceBesideTheFileForItsOwnerAlone(String address) throws IOException {
        var made = keyAt(address).secret();

        var file = folder.resolve("rebond.key");
        assertThat(file).content().isEqualTo(new String(made));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(keyAt(address).secret()).isEqualTo(made);
    }

    private KeySource keyAt(String address) {
        return new KeySource(Optional.empty(), address.formatted(folder), "h2");
    }
}
