package io.rebond.launch;

import java.nio.file.Path;

/** The two runners that {@code package} leaves. */
public enum Engine {
    H2("quarkus-app"),
    POSTGRESQL("quarkus-app-postgresql");

    private final String folder;

    Engine(String folder) {
        this.folder = folder;
    }

    Path script() {
        return Path.of("target", folder, "rebond").toAbsolutePath();
    }
}
