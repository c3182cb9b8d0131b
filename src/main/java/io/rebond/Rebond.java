package io.rebond;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/** Where the program begins. */
@QuarkusMain
public class Rebond {

    /** The file that the build wrote beside the class-data archive; absent when Rebond is started without the launcher. */
    private static final String CLASSES = "rebond.start.classes";

    public static void main(String[] arguments) {
        Optional.ofNullable(System.getProperty(CLASSES)).map(Path::of).ifPresent(ClassesAhead::load);
        Quarkus.run(arguments);
    }
}
