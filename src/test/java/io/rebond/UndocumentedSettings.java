package io.rebond;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the methods of a @ConfigMapping, and of the groups nested in it, that no Javadoc explains. */
final class UndocumentedSettings extends TreePathScanner<Void, String> {
    private static final String OUTSIDE = "";

    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();

    private UndocumentedSettings(DocTrees docs) {
        this.docs = docs;
    }

    static List<String> in(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            UndocumentedSettings settings = new UndocumentedSettings(DocTrees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                settings.scan(file, OUTSIDE);
            }
            return settings.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, String mapping) {
        boolean inside = !mapping.equals(OUTSIDE) || isConfigMapping(type);
        return super.visitClass(type, inside ? mapping + type.getSimpleName() + "." : OUTSIDE);
    }

    @Override
    public Void visitMethod(MethodTree method, String mapping) {
        if (!mapping.equals(OUTSIDE) && docs.getDocComment(getCurrentPath()) == null) {
            found.add(mapping + method.getName());
        }
        return null;
    }

    private static boolean isConfigMapping(ClassTree type) {
        return type.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("ConfigMapping"));
    }
}
