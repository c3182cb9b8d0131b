package io.rebond.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final List<String> PARTS = List.of(
            Parts.ON_POSTGRESQL, Parts.ON_THE_PAGE, Parts.IN_STORIES, Parts.ON_SLACK_AND_BY_MAIL, Parts.ON_TEAMS);

    /** What none of them names is in the rest, which excludes what they name. */
    @Test
    void noClassBelongsToTwoParts() throws IOException {
        try (var classes = testClasses()) {
            assertThat(classes).hasSizeGreaterThan(200).allSatisfy(name -> assertThat(
                            PARTS.stream().filter(name::matches))
                    .hasSizeLessThan(2));
        }
    }

    @Test
    void eachPartHasClasses() throws IOException {
        for (var part : PARTS) {
            try (var classes = testClasses()) {
                assertThat(classes.filter(name -> name.matches(part))).as(part).hasSizeGreaterThan(15);
            }
        }
    }

    private static Stream<String> testClasses() throws IOException {
        return Files.walk(CLASSES)
                .map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                .filter(name -> name.endsWith("Test.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()));
    }
}
