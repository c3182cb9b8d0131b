package io.rebond.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/**
 * Whoever counts something at {@code /q/metrics} is written down here, and what they count in {@code MetricsContract}: a figure
 * there passes no rule that withholds it.
 */
class MetersTest {

    @Test
    void nobodyCountsButTheTwoDoors() {
        var house = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.rebond");

        assertThat(house.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().getName().startsWith("io.micrometer.")))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(
                        GroupCommit.class.getName(),
                        Handling.class.getName(),
                        Backlog.class.getName(),
                        Records.class.getName());
    }
}
