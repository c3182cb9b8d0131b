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

    Path runner() {
        return Path.of("target", folder, "quarkus-run.jar").toAbsolutePath();
    }
}
