package io.rebond;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A house that a test builds in a folder of its own. On the test class path, a planted entity or setting would become part of
 * every application that Quarkus starts for a test.
 */
final class PlantedHouse {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    /** Kept open: reading the class path again for every house would take most of the time. */
    private static final StandardJavaFileManager LIBRARIES =
            JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Path folder;

    PlantedHouse(Path folder) {
        this.folder = folder;
    }

    PlantedHouse with(String source) {
        String home =
                PACKAGE.matcher(source).results().findFirst().orElseThrow().group(1);
        Matcher type = TYPE.matcher(source);
        String name = type.find() ? type.group(1) : "package-info";
        write(sources().resolve(home.replace('.', '/')).resolve(name + ".java"), source);
        return this;
    }

    Path sources() {
        return folder.resolve("sources");
    }

    /** Our classes only: what stands in for a platform's SDK is compiled too, but is no part of the house. */
    private JavaClasses classes() {
        compile();
        return new ClassFileImporter()
                .importPath(folder.resolve("classes").resolve(ImportTable.ROOT.replace('.', '/')));
    }

    PlantedHouse assertSpares(ArchRule rule) {
        rule.check(classes());
        return this;
    }

    void assertBites(ArchRule rule, String... words) {
        JavaClasses classes = classes();
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words);
    }

    private void compile() {
        List<String> options =
                List.of("-proc:none", "-d", folder.resolve("classes").toString());
        List<Path> files = SourceRules.javaFilesIn(sources()).toList();
        StringWriter complaints = new StringWriter();
        if (!JAVAC.getTask(complaints, LIBRARIES, null, options, null, LIBRARIES.getJavaFileObjectsFromPaths(files))
                .call()) {
            throw new IllegalArgumentException(complaints.toString());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
