package io.rebond;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reader must find written down. */
final class SourceRules {
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    private SourceRules() {}

    static SourceRule everyPackageSaysWhatItIsFor() {
        return new SourceRule(
                "every package has a package-info with at least two lines of Javadoc",
                "what a package is for, and what it never does, is the first thing its reader asks",
                sources -> javaFilesIn(sources)
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isExplained(folder))
                        .map(folder -> sources.relativize(folder).toString())
                        .toList());
    }

    static SourceRule everySettingIsDocumented() {
        return new SourceRule(
                "every method of a @ConfigMapping has Javadoc",
                "a setting is declared once, and whoever runs Rebond reads its meaning where it is declared",
                sources -> UndocumentedSettings.in(javaFilesIn(sources).toList()));
    }

    static Stream<Path> javaFilesIn(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExplained(Path folder) {
        Path info = folder.resolve(PACKAGE_INFO);
        return Files.exists(info) && linesOfJavadoc(read(info)) >= 2;
    }

    private static long linesOfJavadoc(String source) {
        Matcher javadoc = JAVADOC.matcher(source);
        return javadoc.find()
                ? javadoc.group(1).lines().filter(WORDS.asPredicate()).count()
                : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
