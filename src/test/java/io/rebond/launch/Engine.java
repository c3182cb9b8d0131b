package io.rebond.launch;

import java.io.IOException;
import java.nio.file.Path;

/** The two runners that {@code package} leaves. */
public enum Engine {
    H2("quarkus-app"),
    POSTGRESQL("quarkus-app-postgresql");

    private final String folder;

    Engine(String folder) {
        this.folder = folder;
    }

    /** Storage of its own, for a Rebond that runs in the folder. */
    public Storage storage(Path folder) throws IOException {
        return this == H2 ? new FileStorage(folder) : new ServerStorage();
    }

    Path script() {
        return Path.of("target", folder, "rebond").toAbsolutePath();
    }
}
