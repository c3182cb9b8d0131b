package io.rebond;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;

/** Beside other tools, the README says of Rebond what a test shows, and of the others what a source says. */
class ComparisonTest {

    private static final String FOLDER = "src/test/java/";
    private static final String UNKNOWN = "not stated";

    private static final Pattern SECTION = Pattern.compile("(?ms)^## For those who choose$(.*?)^## ");
    private static final Pattern LINK = Pattern.compile("]\\(([^) ]+)(?: \"([^\"]*)\")?\\)");
    private static final Pattern SOURCE = Pattern.compile("\\[([a-z]\\d)](?!:)");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\[([a-z]\\d)]: https://\\S+$");

    private static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("io.rebond");

    private record Row(List<String> header, List<String> cells) {

        String ours() {
            return cells.get(1);
        }

        List<String> theirs() {
            return cells.subList(2, cells.size());
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        for (var line : section().lines().toList()) {
            if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (!line.startsWith("|---")) {
                rows.add(new Row(header, cells(line)));
            }
        }
        return rows;
    }

    private static String section() throws IOException {
        return found(SECTION, Files.readString(Path.of("README.md")))
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> names(Pattern pattern, String text) {
        return found(pattern, text).map(name -> name.group(1)).collect(toSet());
    }

    @Test
    void rebondStandsBesideAllOthers() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.header()).startsWith("", "Rebond"));
        assertThat(rows().stream().flatMap(row -> row.header().stream().skip(2)).distinct())
                .containsExactlyInAnyOrder(
                        "Polly",
                        "Open Poll+",
                        "Matterpoll",
                        "Share Now",
                        "Talkvalue Spark",
                        "quarkus-github-lottery",
                        "Company Communicator",
                        "Donut",
                        "Officevibe",
                        "Viva Glint",
                        "tyGraph");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noCellIsEmpty(Row row) {
        assertThat(row.cells()).hasSameSizeAs(row.header()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsSaidOfRebondIsShownByTestsThatRun(Row row) {
        assertThat(found(LINK, row.ours())).isNotEmpty().allSatisfy(link -> {
            var path = link.group(1);
            assertThat(path).startsWith(FOLDER).endsWith(".java");
            assertThat(Path.of(path)).isRegularFile();
            assertThat(link.group(2)).as("title of the link to %s", path).isNotNull();

            var named = link.group(2).split("\\.");
            var test = TESTS.get(path.substring(FOLDER.length(), path.length() - ".java".length())
                    .replace('/', '.'));
            assertThat(named[0]).isEqualTo(test.getSimpleName());
            assertThat(test).as("%s, or one that extends it", test.getName()).matches(ComparisonTest::isRun);
            assertThat(testsOf(test)).isNotEmpty();
            if (named.length > 1) {
                assertThat(testsOf(test)).as("tests of %s", test.getName()).contains(named[1]);
            }
        });
    }

    private static boolean isRun(JavaClass test) {
        return Stream.concat(Stream.of(test), test.getAllSubclasses().stream())
                .anyMatch(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static List<String> testsOf(JavaClass test) {
        return test.getAllMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(Testable.class))
                .map(JavaMethod::getName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsSaidOfTheOthersHasItsSource(Row row) {
        assertThat(row.theirs()).allSatisfy(cell -> assertThat(
                        cell.equals(UNKNOWN) || SOURCE.matcher(cell).find())
                .as("“%s” is a fact with its source, or %s", cell, UNKNOWN)
                .isTrue());
    }

    @Test
    void somethingIsKnownOfEachOfTheOthers() throws IOException {
        rows().stream().collect(groupingBy(Row::header)).forEach((header, rows) -> IntStream.range(2, header.size())
                .forEach(column -> assertThat(rows)
                        .as("what is known of %s", header.get(column))
                        .anyMatch(row -> SOURCE.matcher(row.cells().get(column)).find())));
    }

    @Test
    void everySourceHasItsAddressAndIsTold() throws IOException {
        var tables = section().lines().filter(line -> line.startsWith("|")).toList();
        var words = section().lines().filter(line -> !line.startsWith("|")).toList();

        assertThat(names(SOURCE, String.join("\n", tables)))
                .isEqualTo(names(ADDRESS, section()))
                .isEqualTo(names(SOURCE, String.join("\n", words)));
    }
}
