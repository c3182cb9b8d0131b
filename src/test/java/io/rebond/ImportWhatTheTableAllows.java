package io.rebond;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds each of our classes to its line of the {@link ImportTable}. */
final class ImportWhatTheTableAllows extends ArchCondition<JavaClass> {
    ImportWhatTheTableAllows() {
        super("import what the table allows");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(ImportWhatTheTableAllows::isForbidden)
                .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                .forEach(events::add);
    }

    private static boolean isForbidden(Dependency dependency) {
        JavaClass imported = dependency.getTargetClass();
        return ImportTable.isOurs(imported) && !ImportTable.allows(dependency.getOriginClass(), imported);
    }
}
