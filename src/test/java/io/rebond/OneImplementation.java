package io.rebond;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the interface that one class implements. A lambda leaves no class behind, so it does not count. */
final class OneImplementation extends ArchCondition<JavaClass> {
    OneImplementation() {
        super("have several implementations, or none of ours");
    }

    @Override
    public void check(JavaClass contract, ConditionEvents events) {
        List<JavaClass> implementations = contract.getAllSubclasses().stream()
                .filter(type -> !type.isInterface())
                .toList();
        if (implementations.size() == 1) {
            String message = contract.getName() + " is implemented by "
                    + implementations.get(0).getName() + " alone";
            events.add(SimpleConditionEvent.violated(contract, message));
        }
    }

    /** ArchUnit does not say; the class file names an attribute for it. */
    static boolean isSealed(JavaClass type) {
        return type.getSource()
                .map(source -> bytecode(Path.of(source.getUri())).contains("PermittedSubclasses"))
                .orElse(false);
    }

    private static String bytecode(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
