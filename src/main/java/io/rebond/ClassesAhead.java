package io.rebond;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The start runs in one thread and spends a good part of its time on loading classes. A second thread loads those that the
 * build saw loaded, in their order, so that the first finds them. It initialises none: two threads that initialise classes
 * that need each other wait for ever.
 */
final class ClassesAhead {

    private ClassesAhead() {}

    /** Begins, where there is a second processor to do it. */
    static void load(Path names) {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            var loader = new Thread(() -> loadAll(names), "classes-ahead");
            loader.setDaemon(true);
            loader.start();
        }
    }

    private static void loadAll(Path names) {
        var loader = ClassesAhead.class.getClassLoader();
        try {
            for (var name : Files.readAllLines(names)) {
                Class.forName(name, false, loader);
            }
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            System.err.println("The start is a little slower, because " + names + " does not fit this build: " + e);
        }
    }
}
